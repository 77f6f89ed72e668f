using Meals;

/// <summary>What our own counter takes for a sandwich.</summary>
[Overrides]
public class OurSandwich : Sandwich
{
    [Cites<OurCounter>]
    public override decimal? Price => 4;
}

[Reference("The board at our counter", "https://site.example/counter", Year = 2026)]
public class OurCounter;
