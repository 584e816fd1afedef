what-if =
    .title = Po wycofaniu wojsk
    .note = „Mowa w Klubie Prasowym” od jesieni 1949 roku: wycofanie już było. Służy kampanii, w której opowiada je inny epizod.
