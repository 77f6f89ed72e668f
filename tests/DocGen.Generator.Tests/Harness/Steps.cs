using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Tests.Harness;

/// <summary>What the generator's steps did and hold.</summary>
internal static class Steps
{
    /// <summary>The names of our steps; the others are Roslyn's own.</summary>
    private static readonly string[] s_names = [.. typeof(StepNames).GetFields().Select(field => (string)field.GetRawConstantValue()!)];

    public static void AssertUnchanged(GeneratorRunResult result)
    {
        Assert.Empty(Modified(result));
        Assert.Empty(ModifiedFiles(result));
    }

    /// <summary>The names of steps that came to another result.</summary>
    public static string[] Modified(GeneratorRunResult result) =>
        [.. s_names.Where(name => result.TrackedSteps.TryGetValue(name, out var runs) && runs.Any(IsModified)).Order()];

    /// <summary>How many outputs were written again.</summary>
    public static IEnumerable<IncrementalGeneratorRunStep> ModifiedFiles(GeneratorRunResult result) =>
        result.TrackedOutputSteps.SelectMany(step => step.Value).Where(IsModified);

    /// <summary>Demands that no step keeps something of a compilation alive, or compares by it.</summary>
    public static void AssertHoldValuesOnly(GeneratorRunResult result)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var name in s_names)
            foreach (var run in result.TrackedSteps.GetValueOrDefault(name, ImmutableArray<IncrementalGeneratorRunStep>.Empty))
                foreach (var (value, _) in run.Outputs)
                    Walk(value, name, seen);
    }

    private static bool IsModified(IncrementalGeneratorRunStep step) =>
        step.Outputs.Any(output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null) return;
        Assert.False(value is ISymbol or SyntaxNode or SyntaxToken or SyntaxTree or SyntaxReference or Compilation or Location or SemanticModel or AttributeData, $"{path} holds {value.GetType()}.");
        if (value is string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value)) return;
        if (value is IEnumerable items)
        {
            foreach (var item in items) Walk(item, path + "[]", seen);
            return;
        }

        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                Walk(field.GetValue(value), $"{path}.{field.Name}", seen);
    }
}
