using System.Net;

namespace CongVu.Pades.Tests.Office;

/// <summary>An HTTP server on loopback that answers by path; anything else is 404.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly HttpListener listener = new();
    private readonly Dictionary<string, Func<byte[], string?, Task<(int Status, byte[] Body)>>> answers = [];
    private readonly Task loop;

    public LoopbackServer()
    {
        for (var port = 20000 + Random.Shared.Next(20000); ; port++)
        {
            listener.Prefixes.Clear();
            listener.Prefixes.Add($"http://127.0.0.1:{port}/");
            try
            {
                listener.Start();
                Address = $"http://127.0.0.1:{port}";
                break;
            }
            catch (HttpListenerException) when (port < 60000)
            {
                // Somebody else has the port: the next one.
            }
        }
        loop = ServeAsync();
    }

    public string Address { get; }

    public LoopbackServer On(string path, Func<byte[], byte[]> answer) => On(path, (body, _) => Task.FromResult((200, answer(body))));

    public LoopbackServer On(string path, Func<byte[], string?, Task<(int Status, byte[] Body)>> answer)
    {
        answers[path] = answer;
        return this;
    }

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await loop;
        listener.Close();
    }

    private async Task ServeAsync()
    {
        while (listener.IsListening)
        {
            try
            {
                _ = AnswerAsync(await listener.GetContextAsync());
            }
            catch (Exception fault) when (fault is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        try
        {
            using var body = new MemoryStream();
            await context.Request.InputStream.CopyToAsync(body);
            var (status, bytes) = answers.TryGetValue(context.Request.Url!.AbsolutePath, out var answer)
                ? await answer(body.ToArray(), context.Request.Headers["Authorization"])
                : (404, []);
            context.Response.StatusCode = status;
            context.Response.ContentLength64 = bytes.Length;
            await context.Response.OutputStream.WriteAsync(bytes);
            context.Response.Close();
        }
        catch (Exception fault) when (fault is HttpListenerException or ObjectDisposedException or IOException)
        {
            // The client went away, as the impatient ones of the tests do.
        }
    }
}
