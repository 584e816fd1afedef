what-if =
    .title = Za daleko z Japonii
    .note = Lankow i Shen: w Moskwie i Phenianie liczono na to, że w Pusanie będzie się przed pierwszym amerykańskim batalionem. Trwa to tu osiemnaście dni, a nie sześć. Proszę patrzeć na ryzyko krytyczne: gdy pomoc przychodzi za późno, nie ma znaczenia, czy się jej na pewno spodziewano.
