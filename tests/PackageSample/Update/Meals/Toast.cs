using Bakery;

namespace Meals;

/// <summary>Bread that was roasted.</summary>
[Subject, Name("en", "Roasted bread"), Alias("subjects/toast")]
[Stack(typeof(Bread))]
public class RoastedBread : IMeal
{
    [Cites<PriceList>("p. 3")]
    public virtual decimal? Price => 2.5m;

    public virtual Serving Serving => Serving.Hot;
}
