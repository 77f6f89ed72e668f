using Bakery;

namespace Meals;

/// <summary>Bread that was roasted.</summary>
[Subject, Name("en", "Toast")]
[Stack(typeof(Bread))]
public class Toast : IMeal
{
    [Cites<PriceList>("p. 3")]
    public virtual decimal? Price => 2.5m;

    public virtual int? Weight => null;

    public virtual Serving Serving => Serving.Hot;
}
