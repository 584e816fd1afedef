what-if =
    .title = Lewica i Prawica przeciw powiernikom
    .note = Przez trzy dni na przełomie roku cała Korea była jednego zdania. A gdyby Lewica pozostała przeciwna powiernictwu? Moskwa, która chce słuchać tylko zwolenników, nie miałaby kogo słuchać.
