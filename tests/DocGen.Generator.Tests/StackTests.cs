using DocGen.Generator.Tests.Harness;

namespace DocGen.Generator.Tests;

public sealed class StackTests
{
    private const string Parts = """
        using DocGen;
        [Layer] public class A; [Layer] public class B; [Layer] public class C; [Layer] public class D;
        [Term] public class Left; [Term] public class Right; [Term] public class Middle;
        [Subject, Stack(typeof(A), typeof(B), Boundary = typeof(B)), Lane<Left>(typeof(C), Repeats = true), Lane<Right>(typeof(C), typeof(D), On = typeof(A))]
        public class Root;

        """;

    [Theory]
    [InlineData("", "A B | boundary B | Left*@2: C | Right@1: C D")]
    [InlineData("[Stack(typeof(D))]", "D | boundary - | Left*@1: C | Right@1: C D")]
    [InlineData("[Lane<Left>(typeof(D))]", "A B | boundary B | Left@2: D | Right@1: C D")]
    [InlineData("[Lane<Left>()]", "A B | boundary B | Right@1: C D")]
    [InlineData("[Lane<Middle>(typeof(D), On = typeof(B))]", "A B | boundary B | Left*@2: C | Right@1: C D | Middle@2: D")]
    [InlineData("[Lane<Middle>()]", "A B | boundary B | Left*@2: C | Right@1: C D")]
    [InlineData("[Lane<string>(typeof(D)), Lane<Left>(typeof(string), typeof(D))]", "A B | boundary B | Left@2: D | Right@1: C D")]
    [InlineData("[Stack(typeof(A), Boundary = typeof(D)), Lane<Right>(), Lane<Left>(typeof(C))]", "A | boundary - | Left@1: C")]
    public void A_derived_subject_inherits_what_it_does_not_declare(string attributes, string expected)
    {
        using var model = LoadedModel.Of($"{Parts}[Subject]{attributes} public class Derived : Root;");
        Assert.Equal(expected, Describe(model.Subject("Derived").Stack));
    }

    [Fact]
    public void A_class_between_that_is_no_subject_passes_the_stack_on()
    {
        using var model = LoadedModel.Of(Parts + "[Lane<Right>()] public abstract class Between : Root; [Subject] public class Derived : Between;");
        Assert.Equal("A B | boundary B | Left*@2: C", Describe(model.Subject("Derived").Stack));
    }

    [Fact]
    public void A_subject_without_a_stack_has_an_empty_one()
    {
        using var model = LoadedModel.Of("using DocGen; [Subject] public class Bare;");
        Assert.Null(model.Subject("Bare").Declaration);
        Assert.True(model.Subject("Bare").Stack.IsEmpty);
    }

    private static string Describe(Stack stack) => string.Join(" | ", [
        string.Join(' ', stack.Layers.Select(layer => layer.Type.Name)),
        $"boundary {stack.Boundary?.Type.Name ?? "-"}",
        .. stack.Lanes.Select(lane => $"{lane.Name.Type.Name}{(lane.Repeats ? "*" : "")}@{lane.BaseDepth}: {string.Join(' ', lane.Layers.Select(layer => layer.Type.Name))}"),
    ]);
}
