using BenchmarkDotNet.Running;
using DocGen.Generator.Benchmarks;

BenchmarkRunner.Run<TypingBenchmark>(args: args);
