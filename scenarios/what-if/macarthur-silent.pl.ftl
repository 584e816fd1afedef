what-if =
    .title = Generał MacArthur nie kreśli linii
    .note = A gdyby generał rozmawiał z dziennikarzem tylko o Japonii, a Waszyngton też nie powiedział nic? Porównaj, co Moskwa myśli wtedy o Waszyngtonie, z tym, co myślała po wywiadzie: czy to duża różnica?
