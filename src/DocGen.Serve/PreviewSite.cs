using System.Threading.Channels;
using DocGen.Site;
using DocGen.Site.Problems;

namespace DocGen.Serve;

/// <summary>The site that is shown, and who wants to know of its changes. Safe to use from several threads.</summary>
internal sealed class PreviewSite
{
    /// <summary>More readers than one person has windows are a mistake or an attack, or have left without a word: the first makes room for one too many.</summary>
    public const int ReaderLimit = 32;

    private readonly Lock _lock = new();
    private readonly LinkedList<Channel<PreviewState>> _readers = [];
    private PreviewState _state = PreviewState.Empty;

    public PreviewState State
    {
        get { lock (_lock) return _state; }
    }

    /// <summary>Shows another site.</summary>
    public void Show(ISiteFiles site, IReadOnlyList<Problem> problems) => Change(state => new(state.Number + 1, site, problems));

    /// <summary>Tells what is wrong, over what is shown.</summary>
    public void Tell(IReadOnlyList<Problem> problems) => Change(state => state with { Problems = problems });

    /// <summary>The state now and each one that follows.</summary>
    public IAsyncEnumerable<PreviewState> Follow(CancellationToken stop)
    {
        // Whoever is slow needs only the newest.
        var channel = Channel.CreateBounded<PreviewState>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (_lock)
        {
            if (_readers.Count == ReaderLimit)
            {
                _readers.First!.Value.Writer.TryComplete();
                _readers.RemoveFirst();
            }

            _readers.AddLast(channel);
            channel.Writer.TryWrite(_state);
        }

        return ReadAsync(channel, stop);
    }

    private void Change(Func<PreviewState, PreviewState> change)
    {
        lock (_lock)
        {
            _state = change(_state);
            foreach (var reader in _readers) reader.Writer.TryWrite(_state);
        }
    }

    private async IAsyncEnumerable<PreviewState> ReadAsync(Channel<PreviewState> channel, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        try
        {
            await foreach (var state in channel.Reader.ReadAllAsync(stop)) yield return state;
        }
        finally
        {
            lock (_lock) _readers.Remove(channel);
        }
    }
}
