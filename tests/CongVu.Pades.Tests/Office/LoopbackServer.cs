using System.Net;
using System.Net.Sockets;

namespace CongVu.Pades.Tests.Office;

/// <summary>An HTTP server on loopback that answers by path; anything else is 404.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly HttpListener listener;
    private readonly Dictionary<string, Func<byte[], string?, Task<(int Status, byte[] Body)>>> answers = [];
    private readonly CancellationTokenSource leaving = new();
    private readonly Task loop;

    public LoopbackServer()
    {
        (listener, Address) = Listen();
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
        // Said apart from the listener: when leaving its port fails, whoever waits for its next question would wait for ever.
        await leaving.CancelAsync();
        await loop;
        Leave(listener.Stop);
        Leave(listener.Close);
        leaving.Dispose();
    }

    private static void Leave(Action leave)
    {
        try
        {
            leave();
        }
        catch (HttpListenerException)
        {
            // The framework's listener may try to take its port once more in order to leave it.
        }
    }

    /// <summary>Takes a port that the system says is free; somebody may be quicker, and a listener that failed once is of no more use.</summary>
    private static (HttpListener Listener, string Address) Listen()
    {
        for (var tries = 0; ; tries++)
        {
            using var probe = new TcpListener(IPAddress.Loopback, 0);
            probe.Start();
            var address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}";
            probe.Stop();
            var listener = new HttpListener { Prefixes = { address + "/" } };
            try
            {
                listener.Start();
                return (listener, address);
            }
            catch (HttpListenerException) when (tries < 20)
            {
                // The next one.
            }
        }
    }

    private async Task ServeAsync()
    {
        while (listener.IsListening)
        {
            try
            {
                _ = AnswerAsync(await listener.GetContextAsync().WaitAsync(leaving.Token));
            }
            catch (Exception fault) when (fault is HttpListenerException or ObjectDisposedException or OperationCanceledException)
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
