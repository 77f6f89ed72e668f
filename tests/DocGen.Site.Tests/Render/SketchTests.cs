namespace DocGen.Site.Tests.Render;

/// <summary>Drawings in Mermaid's language: what becomes of them, and where a mistake is told.</summary>
public sealed class SketchTests
{
    [Theory]
    [InlineData("flowchart LR\n  A[Client] --> B{Cached?}\n  B -->|yes| C(Answer)\n  B -- no --> D[(Database)]\n  D --> C", "Client|Cached?|yes|Answer|no|Database")]
    [InlineData("graph TD\n  A-->B\n  B-->C;", "A|B|C")]
    [InlineData("graph\n  A & B --> C & D", "A|B|C|D")]
    [InlineData("flowchart RL\n  a1([Start]) -.-> b1[[Step]] ==> c1((End))\n  c1 <--> d1{{Wait}}", "Start|Step|End|Wait")]
    [InlineData("flowchart TB\n  subgraph host [Host]\n    direction LR\n    vm1 --> vm2\n  end\n  subgraph other\n    x --> y\n  end\n  vm2 --> x", "Host|other|vm1|vm2")]
    [InlineData("flowchart TB\n  subgraph 클라이언트\n    가 --> 나\n  end\n  subgraph 서버 [서버 쪽]\n    다\n  end\n  나 --> 서버", "클라이언트|서버 쪽|가|나|다")]
    [InlineData("flowchart TD\n  사용자 --> 서버[웹 서버]\n  서버 -->|요청| db[(데이터베이스)]", "사용자|웹 서버|요청|데이터베이스")]
    [InlineData("flowchart TD\n  A[\"f(x) <br/> g\"] --> B\n  classDef hot fill:#f00\n  class A hot\n  style B fill:#0f0\n  linkStyle 0 stroke:#00f", "f(x)|g|B")]
    [InlineData("flowchart TD\n  A ----> B\n  B -. maybe .-> C\n  C == surely ==> D --- E", "maybe|surely|E")]
    [InlineData("flowchart TD\n  a --> b\n  a[First]\n  subgraph g [Group]\n    b[Second]\n  end", "First|Second|Group")]
    [InlineData("flowchart TD\n  A>flag] --> B[/lean\\]\n  B --> C(((twice)))", "flag|lean|twice")]
    [InlineData("%%{init: {'theme': 'dark'}}%%\nflowchart TD\n  %% a comment\n  A:::hot --> B", "A|B")]
    [InlineData("sequenceDiagram\n  participant U as User\n  actor S as Server\n  U->>S: Request\n  S-->>U: Answer", "User|Server|Request|Answer")]
    [InlineData("sequenceDiagram\n  A->>+B: call\n  B-->>-A: return\n  Note over A,B: both know", "call|return|both know")]
    [InlineData("sequenceDiagram\n  loop every minute\n    A-)B: ping\n  end\n  alt up\n    B--)A: pong\n  else down\n    B-xA: lost\n  end", "every minute|ping|pong|down|lost")]
    [InlineData("sequenceDiagram\n  opt if asked\n    A->B: x\n  end\n  par one\n    A->>B: y\n  and two\n    A->>C: z\n  end", "if asked|one|two|z")]
    [InlineData("sequenceDiagram\n  participant 가\n  가->>나: 안녕\n  Note right of 나: 메모", "가|나|안녕|메모")]
    [InlineData("stateDiagram-v2\n  [*] --> Idle\n  Idle --> Busy : work\n  Busy --> [*]", "Idle|Busy|work")]
    [InlineData("stateDiagram\n  state \"Waits for input\" as s1\n  s1 --> s2\n  s2 : Reads it", "Waits for input|Reads it")]
    [InlineData("stateDiagram-v2\n  direction LR\n  [*] --> Running\n  state Running {\n    Fetch --> Execute\n    Execute --> Fetch\n  }", "Running|Fetch|Execute")]
    [InlineData("stateDiagram-v2\n  대기 --> 실행 : 시작", "대기|실행|시작")]
    [InlineData("classDiagram\n  class Animal {\n    +String name\n    +eat() void\n  }\n  Animal <|-- Dog", "Animal|name|eat|Dog")]
    [InlineData("classDiagram\n  Car *-- Engine\n  Car o-- Wheel : has\n  Driver ..> Car\n  Car : +start()", "Car|Engine|Wheel|has|Driver|start")]
    [InlineData("classDiagram\n  class Shape {\n    <<interface>>\n    area() double\n  }\n  Shape <|.. Circle\n  Customer \"1\" --> \"*\" Order : places", "interface|Shape|Circle|places")]
    [InlineData("classDiagram\n  namespace Zoo {\n    class Lion\n    class List~Animal~\n  }\n  Lion --> List", "Lion|List")]
    [InlineData("erDiagram\n  CUSTOMER ||--o{ ORDER : places\n  ORDER ||--|{ LINE : contains", "CUSTOMER|ORDER|places|LINE|contains")]
    [InlineData("erDiagram\n  CAR }o--|| PERSON : owned\n  CAR {\n    string plate PK\n    int owner FK\n  }", "CAR|PERSON|owned|plate|owner")]
    [InlineData("erDiagram\n  A |o..o| B : maybe\n  B }|..|{ C : many", "maybe|many")]
    [InlineData("xychart-beta\n  title \"Start time\"\n  x-axis [a, b, c]\n  y-axis \"ms\" 0 --> 10\n  bar [1, 5, 9]", "Start time|a|b|c|ms")]
    [InlineData("xychart-beta horizontal\n  x-axis [\"a\", \"b\"]\n  bar [1.5, 2]\n  line [2, 3]", "")]
    [InlineData("xychart\n  x-axis 0 --> 100\n  line [1, 2, 4, 8]", "")]
    [InlineData("---\ntitle: One request\n---\nflowchart LR\n  accDescr: A request goes to the server.\n  A --> B", "A|B")]
    public void A_drawing_has_the_sites_colours_and_its_source(string source, string texts)
    {
        using var site = Site(source).Built();
        var page = site.Page("de/a.html");

        var svg = Assert.Single(page.QuerySelectorAll("main figure.sketch svg"));
        Assert.All(texts.Split('|', StringSplitOptions.RemoveEmptyEntries), text => Assert.Contains(text, svg.TextContent, StringComparison.Ordinal));
        Assert.NotEqual("", svg.QuerySelector("title")!.TextContent);
        Assert.Equal(svg.QuerySelector("title")!.Id, svg.GetAttribute("aria-labelledby"));
        Assert.Equal(source, page.QuerySelector("main figure.sketch details code")!.TextContent.TrimEnd('\n'));
        Assert.Empty(page.QuerySelectorAll("main figure.sketch style, main figure.sketch [style], main figure.sketch script, main figure.sketch image"));
        Assert.DoesNotContain("#f00", svg.OuterHtml, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("http", svg.InnerHtml.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(source.Split('\n')[0], site.Text("de/a.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("flowchart LR\n  A --> B", true)]
    [InlineData("flowchart LR\n  A[What a reader asks for] --> B[What looks for it] --> C[What remembers it] --> D[What has it for ever] --> E[What keeps a copy of it]", false)]
    public void A_drawing_is_made_smaller_only_where_its_texts_can_still_be_read(string source, bool fits)
    {
        using var site = Site(source).Built();

        Assert.Equal(fits, Assert.Single(site.Page("de/a.html").QuerySelectorAll("main figure.sketch svg")).ClassList.Contains("fits"));
    }

    [Theory]
    [InlineData("pie\n  \"a\" : 1", "(4,1)", "'pie' begins no drawing that is drawn here: flowchart LR, sequenceDiagram, stateDiagram-v2, classDiagram, erDiagram or xychart-beta.")]
    [InlineData("gantt\n  title Plan", "(4,1)", "'gantt' begins no drawing that is drawn here: flowchart LR, sequenceDiagram, stateDiagram-v2, classDiagram, erDiagram or xychart-beta.")]
    [InlineData("flowchart LR\n  A --> B\n  B --o C", "(6,3)", "'B --o C' cannot be read.")]
    [InlineData("flowchart LR\n  A[open --> B", "(5,3)", "'A[open --> B' cannot be read.")]
    [InlineData("flowchart LR\n  subgraph x\n  A --> B", "(5,3)", "'subgraph x' has no end.")]
    [InlineData("flowchart LR\n  A --> B\n  end", "(6,3)", "'end' cannot be read.")]
    [InlineData("flowchart LR\n  click A href \"https://example.org\"", "(5,3)", "'click A href \"https://example.org\"' cannot be read.")]
    [InlineData("sequenceDiagram\n  autonumber\n  A->>B: x", "(5,3)", "'autonumber' cannot be read.")]
    [InlineData("sequenceDiagram\n  A->>B", "(5,3)", "'A->>B' cannot be read.")]
    [InlineData("stateDiagram-v2\n  A --> B\n  --", "(6,3)", "'--' cannot be read.")]
    [InlineData("classDiagram\n  A <|-- B\n  A <=> B", "(6,3)", "'A <=> B' cannot be read.")]
    [InlineData("erDiagram\n  A ||--o{ B", "(5,3)", "'A ||--o{ B' cannot be read.")]
    [InlineData("erDiagram\n  A {\n    int b \"says what\"\n  }", "(6,5)", "'int b \"says what\"' cannot be read.")]
    [InlineData("xychart-beta\n  bar [1, zwei]", "(5,3)", "'bar [1, zwei]' cannot be read.")]
    [InlineData("%% nothing", "(4,1)", "There is nothing to draw.")]
    public void A_mistake_is_told_at_its_line(string source, string place, string message)
    {
        using var site = Site(source);
        site.AssertProblems($"content/de/a.md{place}: error DG2067: The drawing cannot be made: {message} Mend it, or write 'text' behind the fence where the source itself is meant.");
    }

    [Fact]
    public void A_drawing_that_is_too_much_is_told_of()
    {
        using var site = Site("flowchart TD\n" + string.Concat(Enumerable.Range(0, 2_000).Select(i => $"A{i} --> B{i}\n")));
        site.AssertProblems("content/de/a.md(4,1): error DG2068: The drawing takes more steps than any that is drawn here, or is longer than 10,000 characters. Divide it into several.");
    }

    [Fact]
    public void Two_of_the_same_drawing_share_no_ids()
    {
        const string Drawing = "```mermaid\nsequenceDiagram\nA->>B: x\n```\n";
        using var site = new SiteProject().With("content/de/index.md", "# Start\n\n" + Drawing + "\n> [!NOTE]\n> " + Drawing.TrimEnd('\n').Replace("\n", "\n> ", StringComparison.Ordinal) + "\n").Built();
        var ids = site.Page("de/index.html").QuerySelectorAll("svg.sketch [id]").Select(element => element.Id).ToList();

        Assert.NotEmpty(ids);
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    private static SiteProject Site(string source) => new SiteProject().With("content/de/index.md", "# Start\n").With("content/de/a.md", $"# Titel\n\n```mermaid\n{source}\n```\n");
}
