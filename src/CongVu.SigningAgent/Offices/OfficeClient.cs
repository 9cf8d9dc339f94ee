using System.Net.Http.Headers;
using System.Text.Json;

namespace CongVu.SigningAgent.Offices;

/// <summary>Talks to a paired office.</summary>
internal sealed class OfficeClient(HttpClient http)
{
    private const string Root = "/agent/v1";
    private const string TokenHeader = "X-Signing-Token";

    public async Task<Pairing> PairAsync(string origin, string code, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{origin}{Root}/pair")
        {
            Content = JsonContent.Create(new { code, machine = Environment.MachineName }),
        };
        using var answer = await SendAsync(request, cancel);
        var paired = await ReadAsync<PairAnswer>(answer, cancel);
        return new Pairing(origin, paired.Secret, paired.Person);
    }

    public async Task<Preparation> PreparationAsync(Pairing office, string id, string token, CancellationToken cancel)
    {
        using var answer = await SendAsync(Request(office, HttpMethod.Get, $"/preparations/{Uri.EscapeDataString(id)}", token), cancel);
        return await ReadAsync<Preparation>(answer, cancel);
    }

    /// <summary>The file as it is before the signature.</summary>
    public Task<byte[]> FileAsync(Pairing office, string preparation, FileToSign file, CancellationToken cancel) => BytesAsync(office, preparation, file, "", cancel);

    /// <summary>The signature that lacks only its value.</summary>
    public Task<byte[]> PreparedAsync(Pairing office, string preparation, FileToSign file, CancellationToken cancel) => BytesAsync(office, preparation, file, "/prepared", cancel);

    public async Task GiveAsync(Pairing office, string preparation, FileToSign file, byte[] signature, CancellationToken cancel)
    {
        using var request = Request(office, HttpMethod.Post, $"/preparations/{preparation}/files/{file.Ordinal}/signature", file.Token);
        request.Content = new ByteArrayContent(signature);
        (await SendAsync(request, cancel)).Dispose();
    }

    private static HttpRequestMessage Request(Pairing office, HttpMethod method, string path, string token)
    {
        var request = new HttpRequestMessage(method, $"{office.Origin}{Root}{path}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", office.Secret);
        request.Headers.Add(TokenHeader, token);
        return request;
    }

    private static async Task<T> ReadAsync<T>(HttpResponseMessage answer, CancellationToken cancel)
    {
        try
        {
            return await answer.Content.ReadFromJsonAsync<T>(cancel) ?? throw new OfficeException("Máy chủ trả lời trống.");
        }
        catch (JsonException fault)
        {
            throw new OfficeException("Địa chỉ này không phải máy chủ CongVu.", fault);
        }
    }

    private async Task<byte[]> BytesAsync(Pairing office, string preparation, FileToSign file, string part, CancellationToken cancel)
    {
        using var answer = await SendAsync(Request(office, HttpMethod.Get, $"/preparations/{preparation}/files/{file.Ordinal}{part}", file.Token), cancel);
        return await answer.Content.ReadAsByteArrayAsync(cancel);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancel)
    {
        try
        {
            var answer = await http.SendAsync(request, cancel);
            if (answer.IsSuccessStatusCode)
            {
                return answer;
            }

            using (answer)
            {
                throw new OfficeException(await WhyAsync(answer, cancel));
            }
        }
        catch (HttpRequestException fault)
        {
            throw new OfficeException("Không kết nối được máy chủ CongVu. Đồng chí kiểm tra mạng rồi thử lại.", fault);
        }
    }

    private static async Task<string> WhyAsync(HttpResponseMessage answer, CancellationToken cancel)
    {
        if (answer.StatusCode is System.Net.HttpStatusCode.Unauthorized)
        {
            return "Máy này chưa ghép, hoặc đã bị bỏ ghép với tài khoản trên máy chủ. Đồng chí ghép lại.";
        }

        try
        {
            return (await answer.Content.ReadFromJsonAsync<Problem>(cancel))?.Detail ?? $"Máy chủ trả lời mã {(int)answer.StatusCode}.";
        }
        catch (JsonException)
        {
            return $"Máy chủ trả lời mã {(int)answer.StatusCode}.";
        }
    }
}
