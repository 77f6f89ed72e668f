using Microsoft.AspNetCore.Connections;

namespace DocGen.Serve;

/// <summary>Keeps connections few by closing the oldest for one too many: those that say nothing lock no reader out, and a page that loses its own comes back.</summary>
internal sealed class ConnectionLimit
{
    /// <summary>How many there are at most.</summary>
    public const int Connections = 256;

    private readonly Lock _lock = new();
    private readonly LinkedList<ConnectionContext> _open = [];

    /// <summary>Lets a connection through.</summary>
    public async Task RunAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        ConnectionContext? oldest = null;
        lock (_lock)
        {
            if (_open.Count == Connections)
            {
                oldest = _open.First!.Value;
                _open.RemoveFirst();
            }

            _open.AddLast(connection);
        }

        oldest?.Abort(new("A newer connection takes its place."));
        try
        {
            await next(connection);
        }
        finally
        {
            lock (_lock) _open.Remove(connection);
        }
    }
}
