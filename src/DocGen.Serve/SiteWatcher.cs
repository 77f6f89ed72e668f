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
    private long _looked;
    private TimeSpan _lookTime;

    /// <summary>Why changes may be seen late; null where they are not.</summary>
    public Problem? Shortage => events.Shortage;

    /// <summary>Looks at all files.</summary>
    /// <returns>What has changed since the last look.</returns>
    public SiteChange Look() => Look(new HashSet<string>());

    /// <summary>Looks at what the system tells of, where it can only be of files that are known; else at all files.</summary>
    /// <returns>What has changed since the last look.</returns>
    private async Task<SiteChange> LookAtTouchedAsync(CancellationToken stop)
    {
        var touched = events.Take();
        // What is not known is nothing, where it is gone again: an editor writes beside a file what it then puts in its place.
        if (touched.Any(path => !Knows(path) && (Path.Exists(path) || _seen.Model.Holds(path) || _seen.Prose.Holds(path))))
        {
            // A fifth of the time at most, where much happens that is nothing to the site.
            if (_lookTime * 4 - Stopwatch.GetElapsedTime(_looked) is var rest && rest > TimeSpan.Zero) await Task.Delay(rest, stop);
            return Look(touched);
        }

        var before = _seen;
        _seen = (before.Model.With(touched), before.Prose.With(touched));
        return Compare(before);
    }

    private SiteChange Look(IReadOnlySet<string> told)
    {
        var begun = Stopwatch.GetTimestamp();
        events.Watch(_inputs.Folders);
        var before = _seen;
        var touched = events.Take();
        touched.UnionWith(told);
        _seen = (Snapshot.Take(_inputs.Model, before.Model, touched), Snapshot.Take(_inputs.Prose, before.Prose, touched));
        _looked = Stopwatch.GetTimestamp();
        _lookTime = Stopwatch.GetElapsedTime(begun, _looked);
        return Compare(before);
    }

    /// <summary>Takes the model as it was last seen.</summary>
    /// <returns>What has changed since it was taken before.</returns>
    public IReadOnlyDictionary<string, FileState> UseModel()
    {
        var changes = _seen.Model.ChangesSince(_used.Model);
        _used.Model = _seen.Model;
        return changes;
    }

    /// <summary>Takes the prose as it was last seen.</summary>
    /// <returns>The files that have changed since it was taken before.</returns>
    public IEnumerable<string> UseProse()
    {
        var changes = _seen.Prose.ChangesSince(_used.Prose);
        _used.Prose = _seen.Prose;
        return changes.Keys;
    }

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
        await LookAtTouchedAsync(stop);
        while (true)
        {
            if (Compare(_used) != SiteChange.None)
            {
                var watch = Stopwatch.StartNew();
                do await Task.Delay(s_settling, stop);
                while (await LookAtTouchedAsync(stop) != SiteChange.None && watch.Elapsed < s_patience);
                if (Compare(_used) is var change and not SiteChange.None) return change;
            }

            // The system may not tell of everything; to look at all files takes no more than a twentieth of the time.
            var due = TimeSpan.FromTicks(Math.Max(s_pause.Ticks, _lookTime.Ticks * 20)) - Stopwatch.GetElapsedTime(_looked);
            if (due > TimeSpan.Zero && await events.WaitAsync(due, stop)) await LookAtTouchedAsync(stop);
            else Look();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => events.Dispose();

    private bool Knows(string path) => _seen.Model.Has(path) || _seen.Prose.Has(path);

    private SiteChange Compare((Snapshot Model, Snapshot Prose) earlier) =>
        _seen.Model.ChangesSince(earlier.Model).Count > 0 ? SiteChange.Model
        : _seen.Prose.ChangesSince(earlier.Prose).Count > 0 ? SiteChange.Prose
        : SiteChange.None;
}
