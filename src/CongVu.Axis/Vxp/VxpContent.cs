using System.Buffers.Text;

namespace CongVu.Axis.Vxp;

/// <summary>Answers getEdoc: the packet as one base64 string in JSON, made while it is sent.</summary>
internal sealed class VxpContent(FileStream packet) : IResult
{
    private const int Block = 48 * 1024; // whole triples, so that the blocks join without padding

    private static readonly byte[] Start = "{\"status\":\"OK\",\"ErrorCode\":\"0\",\"ErrorDesc\":\"Success\",\"data\":\""u8.ToArray();
    private static readonly byte[] End = "\"}"u8.ToArray();

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await using var bytes = packet;
        var response = httpContext.Response;
        response.ContentType = "application/json; charset=utf-8";
        await response.Body.WriteAsync(Start, httpContext.RequestAborted);
        var buffer = new byte[Block];
        var encoded = new byte[Block / 3 * 4];
        int count;
        while ((count = await bytes.ReadAtLeastAsync(buffer, Block, throwOnEndOfStream: false, httpContext.RequestAborted)) > 0)
        {
            Base64.EncodeToUtf8(buffer.AsSpan(0, count), encoded, out _, out var written);
            await response.Body.WriteAsync(encoded.AsMemory(0, written), httpContext.RequestAborted);
        }

        await response.Body.WriteAsync(End, httpContext.RequestAborted);
    }
}
