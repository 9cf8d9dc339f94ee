using System.Text.Json;

namespace CongVu.EdXml.Transport;

/// <summary>Turns what the network and a confused peer can do into the one exception callers know.</summary>
internal static class TransportCall
{
    public static async Task<T> RunAsync<T>(Func<Task<T>> call, CancellationToken cancel)
    {
        try
        {
            return await call();
        }
        catch (Exception e) when (e is HttpRequestException or IOException or JsonException or NotSupportedException)
        {
            throw new TransportException("The axis could not be reached or gave no usable answer: " + e.Message, e);
        }
        catch (OperationCanceledException e) when (!cancel.IsCancellationRequested)
        {
            throw new TransportException("The axis did not answer in time.", e);
        }
    }

    public static Task RunAsync(Func<Task> call, CancellationToken cancel) => RunAsync(
        async () =>
        {
            await call();
            return true;
        },
        cancel);

    /// <summary>The address below the base address, keeping the base's own path.</summary>
    public static Uri Address(HttpClient http, string path) => http.BaseAddress is { } root
        ? new Uri(root.AbsoluteUri.TrimEnd('/') + path)
        : throw new EdXmlException("The HTTP client of a channel needs the axis' address as its base address.");
}
