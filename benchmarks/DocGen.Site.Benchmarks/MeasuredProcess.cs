using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace DocGen.Site.Benchmarks;

/// <summary>What a whole process took.</summary>
/// <param name="Time">From its start to its end.</param>
/// <param name="Processor">What processors did for it.</param>
/// <param name="Memory">The most memory that was in use, in bytes; null where the system does not tell.</param>
/// <param name="Printed">How many characters it printed.</param>
internal sealed record ProcessCost(TimeSpan Time, TimeSpan Processor, long? Memory, int Printed);

/// <summary>A process that is measured.</summary>
internal static class MeasuredProcess
{
    // The system adds up, so that only what is used in the last moment of a process is missed.
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(5);

    /// <summary>Runs a command to its end.</summary>
    /// <param name="command">The command.</param>
    /// <param name="stop">Ends it early.</param>
    /// <param name="exitCode">How it should end; 0 where it should not fail.</param>
    /// <exception cref="InvalidOperationException">It ended otherwise.</exception>
    public static ProcessCost Run(ProcessStartInfo command, CancellationToken stop, int exitCode = 0)
    {
        using var process = new Process { StartInfo = Redirected(command) };
        var said = new StringBuilder();
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        var clock = Stopwatch.StartNew();
        process.Start();
        using var end = stop.Register(process.Kill);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        long? memory = null;
        var processor = TimeSpan.Zero;
        do (memory, processor) = (MemoryOf(process, "VmHWM:") ?? memory, ProcessorOf(process) ?? processor);
        while (!process.WaitForExit(s_pause));
        var time = clock.Elapsed;
        process.WaitForExit();
        stop.ThrowIfCancellationRequested();
        return process.ExitCode == exitCode ? new(time, processor, memory, said.Length) : throw new InvalidOperationException($"'{command.FileName}' ended with {process.ExitCode}:\n{said}");

        void Keep(object sender, DataReceivedEventArgs line)
        {
            lock (said) said.Append(line.Data).Append('\n');
        }
    }

    // Null once it has ended.
    private static TimeSpan? ProcessorOf(Process process)
    {
        try
        {
            return process.TotalProcessorTime;
        }
        catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    /// <summary>The memory of a process in bytes; null where the system does not tell, or where it has ended.</summary>
    /// <param name="process">The process.</param>
    /// <param name="figure"><c>VmRSS:</c> for what is in use, <c>VmHWM:</c> for the most that was.</param>
    public static long? MemoryOf(Process process, string figure)
    {
        if (!OperatingSystem.IsLinux()) return null;
        try
        {
            var line = File.ReadLines($"/proc/{process.Id}/status").FirstOrDefault(line => line.StartsWith(figure, StringComparison.Ordinal));
            return line is null ? null : long.Parse(line.AsSpan(figure.Length, line.Length - figure.Length - "kB".Length), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture) * 1024;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>A command whose output is read.</summary>
    public static ProcessStartInfo Redirected(ProcessStartInfo command)
    {
        command.RedirectStandardOutput = true;
        command.RedirectStandardError = true;
        return command;
    }
}
