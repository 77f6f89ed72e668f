namespace DocGen.Site;

/// <summary>Does work on many things at once, in any order, on the scheduler of whoever asked for it.</summary>
internal static class Concurrently
{
    public static void ForEach<T>(IEnumerable<T> items, Action<T> action) => Parallel.ForEach(items, new ParallelOptions { TaskScheduler = TaskScheduler.Current }, action);
}
