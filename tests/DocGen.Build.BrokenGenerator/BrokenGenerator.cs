using System;
using Microsoft.CodeAnalysis;

namespace DocGen.Build.BrokenGenerator;

/// <summary>Throws whenever it is asked for source.</summary>
[Generator]
public sealed class BrokenGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.CompilationProvider, static (_, _) => throw new InvalidOperationException("This generator is broken."));
}
