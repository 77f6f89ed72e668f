using System.Diagnostics;
using DocGen.Site.Problems;

namespace DocGen.Serve;

/// <summary>
/// Finds what has changed of the files that a site is made from, by looking at them: when the system tells of a change, and twice a second in any case. What
/// is compared is how they were when they were last used, so a change that comes while they are used is found afterwards.
/// </summary>
/// <param name="inputs">The files.</param>
/// <param name="events">What the system tells of them.</param>
internal sealed class SiteWatcher(SiteInputs inputs, FileEvents events) : IDisposable
{
    // An editor saves a file in several steps, and git a thousand; what belongs together comes with no longer pauses than this …
    private static readonly TimeSpan s_settling = TimeSpan.FromMilliseconds(30);

    // … unless it never ends.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(500);

    private SiteInputs _inputs = inputs;
    private (Snapshot Model, Snapshot Prose) _used = (Snapshot.Empty, Snapshot.Empty);
    private (Snapshot Model, Snapshot Prose) _seen = (Snapshot.Empty, Snapshot.Empty);
    private TimeSpan _lookTime;

    /// <summary>Why changes may be seen late; null where they are not.</summary>
    public Problem? Shortage => events.Shortage;

    /// <summary>Looks at the files.</summary>
    /// <returns>What has changed since the last look.</returns>
    public SiteChange Look()
    {
        var watch = Stopwatch.StartNew();
        events.Watch(_inputs.Folders);
        var before = _seen;
        var touched = events.Take();
        _seen = (Snapshot.Take(_inputs.Model, before.Model, touched), Snapshot.Take(_inputs.Prose, before.Prose, touched));
        _lookTime = watch.Elapsed;
        return Compare(before);
    }

    /// <summary>Takes the model as it was last seen.</summary>
    /// <returns>What has changed since it was taken before.</returns>
    public IEnumerable<FileState> UseModel()
    {
        var changes = _seen.Model.ChangesSince(_used.Model);
        _used.Model = _seen.Model;
        return changes;
    }

    /// <summary>Takes the prose as it was last seen.</summary>
    public void UseProse() => _used.Prose = _seen.Prose;

    /// <summary>Looks at other files from now on.</summary>
    /// <param name="inputs">The files.</param>
    /// <param name="used">When those of them that were not looked at so far were used: what was written later is a change.</param>
    public void Follow(SiteInputs inputs, DateTime used)
    {
        Look();
        var known = _seen.Model;
        _inputs = inputs;
        Look();
        _used.Model = _used.Model.With(_seen.Model, known, before: used);
    }

    /// <summary>Waits for a change of what was used.</summary>
    public async Task<SiteChange> NextAsync(CancellationToken stop)
    {
        while (true)
        {
            Look();
            if (Compare(_used) != SiteChange.None)
            {
                var watch = Stopwatch.StartNew();
                do await Task.Delay(s_settling, stop);
                while (Look() != SiteChange.None && watch.Elapsed < s_patience);
                if (Compare(_used) is var change and not SiteChange.None) return change;
            }

            // Looking takes no more than a twentieth of the time, and a fifth where much happens that is nothing to the site.
            await Task.Delay(_lookTime * 4, stop);
            await events.WaitAsync(TimeSpan.FromTicks(Math.Max(s_pause.Ticks, _lookTime.Ticks * 16)), stop);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => events.Dispose();

    private SiteChange Compare((Snapshot Model, Snapshot Prose) earlier) =>
        _seen.Model.ChangesSince(earlier.Model).Any() ? SiteChange.Model
        : _seen.Prose.ChangesSince(earlier.Prose).Any() ? SiteChange.Prose
        : SiteChange.None;
}
