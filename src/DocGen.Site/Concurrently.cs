namespace DocGen.Site;

/// <summary>Does work on many things at once, in any order, on the scheduler of whoever asked for it.</summary>
internal static class Concurrently
{
    /// <summary>Does something with each of them.</summary>
    public static void ForEach<T>(IEnumerable<T> items, Action<T> action) => Parallel.ForEach(items, Options, action);

    /// <summary>What each of them leads to, in their order.</summary>
    public static TResult[] Select<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> select)
    {
        var results = new TResult[items.Count];
        Parallel.For(0, results.Length, Options, index => results[index] = select(items[index]));
        return results;
    }

    /// <summary>Whether something holds for all of them.</summary>
    public static bool All<T>(IReadOnlyList<T> items, Func<T, bool> holds) => Parallel.For(0, items.Count, Options, (index, state) =>
    {
        if (!holds(items[index])) state.Stop();
    }).IsCompleted;

    private static ParallelOptions Options => new() { TaskScheduler = TaskScheduler.Current };
}
