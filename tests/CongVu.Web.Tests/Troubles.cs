using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace CongVu.Web.Tests;

/// <summary>Keeps what the server logged as an error: a test that ends with one of them has failed, whatever its pages said.</summary>
public sealed class Troubles : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> errors = [];

    public IReadOnlyCollection<string> Errors => errors;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            errors.Enqueue($"{formatter(state, exception)}\n{exception}");
        }
    }

    public void Dispose()
    {
    }
}
