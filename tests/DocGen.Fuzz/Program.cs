using DocGen.Fuzz;

// [<inputs> [<first seed> [<folder>]]]
// Builds sites of that many random inputs, 10,000 where none is said. With a folder, the inputs of the first seed are written there and built once.
var inputs = args.Length > 0 ? int.Parse(args[0]) : 10_000;
var seed = args.Length > 1 ? int.Parse(args[1]) : 1;
if (args.Length > 2)
{
    var failure = FuzzedSite.Build(seed, args[2]);
    Console.WriteLine(failure ?? "No failure.");
    return failure is null ? 0 : 1;
}

var failures = Fuzzing.Run(seed, (inputs + FuzzedSite.Inputs - 1) / FuzzedSite.Inputs, Console.Out);
foreach (var failure in failures) Console.WriteLine(failure);
return failures.Count == 0 ? 0 : 1;
