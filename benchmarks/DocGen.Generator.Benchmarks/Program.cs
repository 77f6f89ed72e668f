using System.Globalization;
using BenchmarkDotNet.Running;
using DocGen.Generator.Benchmarks;

if (args is ["compile", var subjects, var criteria]) CompileCost.Measure(int.Parse(subjects, CultureInfo.InvariantCulture), int.Parse(criteria, CultureInfo.InvariantCulture));
else BenchmarkRunner.Run<TypingBenchmark>(args: args);
