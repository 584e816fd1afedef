what-if =
    .title = Tylko protest
    .note = A gdyby Waszyngton zrobił to, czego po trzech latach jego dokumentów wszyscy się spodziewali: potępił, posłał amunicję i na tym poprzestał? Korea należy wtedy do Phenianu; proszę zobaczyć, za co inni biorą teraz Waszyngton.
