using DocGen.Site.Languages;

namespace DocGen.Site.Tests.Languages;

public sealed class NameOrderTests
{
    [Fact]
    public void Digits_come_first_then_Hangul_then_everything_else()
    {
        string[] expected = ["64비트", "가상 머신", "가상화", "커널", "하드웨어", "apple", "Docker", "Xen", "Éa", "日本"];

        Assert.Equal(expected, expected.Reverse().Order(NameOrder.Instance));
    }

    [Theory]
    [InlineData("docker", "Xen")]
    [InlineData("Docker", "xen")]
    [InlineData("(가상) 머신", "가상 분할")]
    [InlineData("가", "[나]")]
    [InlineData("Type 1", "Type 2")]
    [InlineData("Type", "Type 1")]
    [InlineData("가상 머신", "가상머신")]
    [InlineData("", "0")]
    [InlineData("\uFF5E", "\U00020000")]
    public void Case_and_brackets_are_ignored(string first, string second)
    {
        Assert.True(NameOrder.Instance.Compare(first, second) < 0);
        Assert.True(NameOrder.Instance.Compare(second, first) > 0);
    }

    [Fact]
    public void Names_that_differ_in_case_or_brackets_only_still_have_an_order()
    {
        Assert.True(NameOrder.Instance.Compare("XEN", "Xen") < 0);
        Assert.True(NameOrder.Instance.Compare("(Xen)", "Xen") < 0);
        Assert.Equal(0, NameOrder.Instance.Compare("Xen", "Xen"));
        Assert.Equal(0, NameOrder.Instance.Compare(null, ""));
    }
}
