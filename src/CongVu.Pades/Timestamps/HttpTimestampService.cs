using System.Net.Http.Headers;
using System.Security.Cryptography;

namespace CongVu.Pades.Timestamps;

/// <summary>A time-stamping authority reached over HTTP.</summary>
public sealed class HttpTimestampService(HttpClient client, Uri address) : ITimestampService
{
    private const int LargestAnswer = 1024 * 1024;

    public async Task<ReadOnlyMemory<byte>> StampAsync(ReadOnlyMemory<byte> digest, HashAlgorithmName hash, CancellationToken cancel)
    {
        var request = new TimestampRequest(digest, hash);
        using var content = new ByteArrayContent(request.Encode());
        content.Headers.ContentType = new MediaTypeHeaderValue("application/timestamp-query");
        return request.ReadAnswer(await AskAsync(content, cancel));
    }

    private async Task<byte[]> AskAsync(ByteArrayContent content, CancellationToken cancel)
    {
        try
        {
            using var response = await client.PostAsync(address, content, cancel);
            response.EnsureSuccessStatusCode();
            if (response.Content.Headers.ContentLength > LargestAnswer)
                throw new PadesException(PadesFault.Service, "The answer of the time-stamping authority is too large.");
            return await response.Content.ReadAsByteArrayAsync(cancel);
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException && !cancel.IsCancellationRequested)
        {
            throw new PadesException(PadesFault.Service, $"The time-stamping authority {address} could not be reached: {fault.Message}", fault);
        }
    }
}
