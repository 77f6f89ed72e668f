using DocGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DocGen.Generator.Tests;

/// <summary>Code that is being typed does not compile most of the time. Neither the generator nor an analyzer may fail on it.</summary>
public sealed class RobustnessTests
{
    private const int Parts = 4;

    // A prime, so that cuts fall on all kinds of places.
    private const int Stride = 47;

    public static TheoryData<int> AllParts => [.. Enumerable.Range(0, Parts)];

    [Theory]
    [MemberData(nameof(AllParts))]
    public void Truncated_source_fails_nowhere(int part)
    {
        foreach (var source in Sample.All)
            for (var length = part * Stride; length < source.Length; length += Parts * Stride) AssertSurvives(source, source[..length]);
    }

    [Theory]
    [MemberData(nameof(AllParts))]
    public void Mutated_source_fails_nowhere(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 12; round++)
        {
            var source = Sample.All[random.Next(Sample.All.Length)];
            AssertSurvives(source, Mutate(source, random));
        }
    }

    private static string Mutate(string source, Random random)
    {
        var tokens = CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens(descendIntoTrivia: random.Next(2) == 0).Select(token => token.ToFullString()).ToList();
        for (var count = random.Next(1, 6); count > 0; count--)
        {
            var index = random.Next(tokens.Count);
            switch (random.Next(3))
            {
                case 0: tokens.RemoveAt(index); break;
                case 1: tokens.Insert(index, tokens[index]); break;
                default: tokens[index] = tokens[random.Next(tokens.Count)]; break;
            }
        }

        return string.Concat(tokens);
    }

    private static void AssertSurvives(string source, string broken)
    {
        var compilation = ModelCompilation.Create([.. Sample.All.Where(other => other != source), broken]);
        Assert.DoesNotContain(Analysis.Run(compilation, ProjectOptions.Default), diagnostic => diagnostic.Id == "AD0001");
    }
}
