using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace CongVu.Web.Tests;

/// <summary>Keeps what the server logged as an error: a test that ends with one of them has failed, whatever its pages said.</summary>
public sealed class Troubles : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> errors = [];
    private readonly ConcurrentQueue<string> lines = [];

    public IReadOnlyCollection<string> Errors => errors;

    /// <summary>Everything that the server logged.</summary>
    public IReadOnlyCollection<string> Lines => lines;

    /// <summary>The errors so far, for a test that causes them: they no longer count against it.</summary>
    public IReadOnlyList<string> Take()
    {
        var taken = new List<string>();
        while (errors.TryDequeue(out var line))
        {
            taken.Add(line);
        }

        return taken;
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var line = $"{formatter(state, exception)}\n{exception}";
        lines.Enqueue(line);
        if (logLevel >= LogLevel.Error)
        {
            errors.Enqueue(line);
        }
    }

    public void Dispose()
    {
    }
}
