namespace SiteNamespace.Tests;

/// <summary>The facts are ordinary C#: ask them.</summary>
public sealed class FactTests
{
    [Fact]
    public void Every_drink_starts_with_a_cup_and_an_espresso()
    {
        foreach (var subject in Catalog.Model.Subjects)
        {
            Assert.Equal(0, subject.Stack.DepthOf<Cup>());
            Assert.Equal(1, subject.Stack.DepthOf<Espresso>());
        }
    }

    [Fact]
    public void A_drink_contains_milk_when_its_stack_does() =>
        Assert.All(
            new IEspressoDrink[] { new Americano(), new CaffeLatte(), new Cappuccino() },
            drink => Assert.Equal(drink.ContainsMilk, Catalog.StackOf(drink).DepthOf<SteamedMilk>() is not null));
}
