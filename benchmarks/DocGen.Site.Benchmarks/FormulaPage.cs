namespace DocGen.Site.Benchmarks;

/// <summary>A page with ten formulas and ten drawings of all kinds, or the same page without them.</summary>
internal static class FormulaPage
{
    private static readonly string[] s_formulas =
    [
        @"E = mc^2",
        @"t = h \cdot t_{\text{cache}} + (1 - h) \cdot t_{\text{disk}}",
        @"\sum_{i = 1}^{n} \frac{1}{i^2} = \frac{\pi^2}{6}",
        @"\int_0^\infty e^{-x^2} \, dx = \frac{\sqrt{\pi}}{2}",
        @"\begin{pmatrix} a & b \\ c & d \end{pmatrix}",
        @"f(x) = \begin{cases} 1 & x > 0 \\ 0 & x \le 0 \end{cases}",
        @"\lim_{n \to \infty} \left(1 + \frac{1}{n}\right)^n = e",
        @"\overline{A \cup B} = \overline{A} \cap \overline{B}",
        @"\begin{aligned} a &= b + c \\ d &= e \end{aligned}",
        @"\text{처리량} = \frac{\text{요청 수}}{\text{초}}",
    ];

    private static readonly string[] s_drawings =
    [
        "flowchart LR\n  reader[독자] -->|요청| cache{캐시에 있는가?}\n  cache -->|예| answer([응답])\n  cache -->|아니요| disk[(디스크)]\n  disk --> answer",
        "flowchart TD\n  start[Start] --> read[Read]\n  read --> check{Valid?}\n  check -->|yes| write[Write]\n  check -->|no| report[Report]\n  report --> read\n  write --> done[End]",
        "flowchart TB\n  subgraph host [Host]\n    direction LR\n    vm1 --> vm2\n  end\n  subgraph other [Other]\n    x --> y\n  end\n  vm2 --> x",
        "flowchart LR\n  a & b --> c & d\n  c --> e\n  d --> e\n  e --> a",
        "sequenceDiagram\n  participant U as User\n  participant S as Server\n  U->>+S: Request\n  S-->>-U: Answer\n  Note over U,S: both know",
        "sequenceDiagram\n  loop every minute\n    A-)B: ping\n  end\n  alt up\n    B--)A: pong\n  else down\n    B-xA: lost\n  end",
        "stateDiagram-v2\n  [*] --> Idle\n  Idle --> Busy : work\n  Busy --> Idle : done\n  Busy --> [*]",
        "classDiagram\n  class Animal {\n    +String name\n    +eat() void\n  }\n  Animal <|-- Dog\n  Animal <|-- Cat\n  Animal \"1\" --> \"*\" Meal : eats",
        "erDiagram\n  CUSTOMER ||--o{ ORDER : places\n  ORDER ||--|{ LINE : contains\n  ITEM ||--o{ LINE : in",
        "xychart-beta\n  title \"Start time\"\n  x-axis [a, b, c]\n  y-axis \"ms\" 0 --> 10\n  bar [1, 5, 9]",
    ];

    public static string Write(bool withFormulas) => "# Ten and ten\n\n" + string.Concat(s_formulas.Zip(s_drawings, (formula, drawing) =>
        "Words stand before and between them, as many on the one page as on the other.\n\n" + (withFormulas ? $"$$\n{formula}\n$$\n\n```mermaid\n{drawing}\n```\n\n" : "")));
}
