using System.Collections.Concurrent;
using System.Globalization;

namespace DocGen.Site.Tests.Check;

public sealed class DeterminismTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    public async Task A_site_is_the_same_to_the_byte_in_any_folder_culture_and_number_of_threads(int threads)
    {
        using var first = Site("here");
        using var second = Site("somewhere else/한글");

        first.Built();
        using var scheduler = new LastComesFirst(threads);
        await Task.Factory.StartNew(() =>
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = StrangeCulture();
            second.Built();
        }, CancellationToken.None, TaskCreationOptions.None, scheduler);

        Assert.True(scheduler.Started > 1, "The build takes no notice of the scheduler, so its work was done in the usual order.");
        var (one, other) = (first.Files(), second.Files());
        Assert.Equal(one.Keys, other.Keys);
        Assert.All(one, file => Assert.True(file.Value.AsSpan().SequenceEqual(other[file.Key]), file.Key));
        Assert.DoesNotContain(one, file => System.Text.Encoding.UTF8.GetString(file.Value).Contains(first.Folder, StringComparison.Ordinal));
        // The lines of CSV end as its standard says.
        Assert.All(one.Where(file => !file.Key.StartsWith("assets/", StringComparison.Ordinal) && !file.Key.EndsWith(".csv", StringComparison.Ordinal)), file => Assert.DoesNotContain((byte)'\r', file.Value));
    }

    [Fact]
    public void An_unchanged_site_is_built_again_to_the_same_bytes()
    {
        using var site = Site("here");
        var before = site.Built().Files();

        Assert.Equal(before, site.Built().Files());
    }

    private static SiteProject Site(string folder)
    {
        var site = new SiteProject(folder) { Model = SiteProject.ModelFile("SmallModel"), Languages = ["de", "ja"], Address = "https://example.org/" };
        for (var page = 0; page < 20; page++) site.WithPage($"p{page}", $"# Titel {page}\n\n<fact:BeamBridge.IBridgeTypes.LongestSpan>\n\n![x](chart:IBridgeTypes.LongestSpan)\n\n![x](stack:BeamBridge,SuspensionBridge)\n\n```yaml\na: 1\n```\n");
        return site;
    }

    private static CultureInfo StrangeCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = "·";
        culture.NumberFormat.NegativeSign = "minus";
        culture.NumberFormat.NumberGroupSeparator = "_";
        culture.DateTimeFormat.DateSeparator = "!";
        return culture;
    }

    /// <summary>Runs on so many threads of its own what was asked for last before what was asked for first.</summary>
    private sealed class LastComesFirst : TaskScheduler, IDisposable
    {
        private readonly BlockingCollection<Task> _tasks = new(new ConcurrentStack<Task>());
        private readonly HashSet<Thread> _threads = [];
        private int _started;

        public LastComesFirst(int threads)
        {
            while (_threads.Count < threads) _threads.Add(new(Run) { IsBackground = true });
            foreach (var thread in _threads) thread.Start();
        }

        public override int MaximumConcurrencyLevel => _threads.Count;

        public int Started => _started;

        public void Dispose()
        {
            _tasks.CompleteAdding();
            foreach (var thread in _threads) thread.Join();
            _tasks.Dispose();
        }

        protected override void QueueTask(Task task) => _tasks.Add(task);

        protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => !taskWasPreviouslyQueued && _threads.Contains(Thread.CurrentThread) && Start(task);

        protected override IEnumerable<Task> GetScheduledTasks() => _tasks;

        private void Run()
        {
            foreach (var task in _tasks.GetConsumingEnumerable()) Start(task);
        }

        private bool Start(Task task)
        {
            Interlocked.Increment(ref _started);
            return TryExecuteTask(task);
        }
    }
}
