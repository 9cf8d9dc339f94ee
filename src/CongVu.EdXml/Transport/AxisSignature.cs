using System.Globalization;
using System.Text;

namespace CongVu.EdXml.Transport;

/// <summary>The signature under every request to a CongVu.Axis, as client and hub both compute it.</summary>
/// <param name="SystemId">Who asks.</param>
/// <param name="Algorithm">One of the constants here.</param>
/// <param name="Time">When the request was signed.</param>
/// <param name="ContentSha256">Lower-case hex of the body.</param>
/// <param name="Value">The signature itself.</param>
public sealed record AxisSignature(string SystemId, string Algorithm, DateTimeOffset Time, string ContentSha256, byte[] Value)
{
    public const string Scheme = "CongVu-Axis";
    public const string Hmac = "hmac-sha256";
    public const string Ecdsa = "ecdsa-sha256";
    public const string RsaPss = "rsa-pss-sha256";

    /// <summary>Hash of no body at all.</summary>
    public const string EmptySha256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private const string TimeForm = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>The bytes that are signed. Path and query count from the hub's own root, whatever proxy stands before it.</summary>
    public static byte[] TextToSign(string method, string pathAndQuery, string systemId, DateTimeOffset time, string contentSha256) =>
        Encoding.UTF8.GetBytes(string.Join('\n', method, pathAndQuery, systemId, Write(time), contentSha256));

    /// <summary>As it stands in the Authorization header, behind the scheme.</summary>
    public string ToHeader() =>
        $"system={SystemId};algorithm={Algorithm};time={Write(Time)};content={ContentSha256};signature={Convert.ToBase64String(Value)}";

    /// <summary>Null for anything that is not such a header.</summary>
    public static AxisSignature? Parse(string? header)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in (header ?? "").Split(';'))
        {
            var parts = field.Split('=', 2);
            if (parts.Length != 2 || !fields.TryAdd(parts[0].Trim(), parts[1].Trim())) return null;
        }

        return fields.TryGetValue("system", out var system) && fields.TryGetValue("algorithm", out var algorithm)
            && fields.TryGetValue("content", out var content) && fields.TryGetValue("time", out var time)
            && fields.TryGetValue("signature", out var signature)
            && DateTimeOffset.TryParseExact(time, TimeForm, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            && Decode(signature) is { } value
            ? new(system, algorithm, moment, content, value)
            : null;
    }

    private static string Write(DateTimeOffset time) => time.UtcDateTime.ToString(TimeForm, CultureInfo.InvariantCulture);

    private static byte[]? Decode(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var count) ? bytes[..count] : null;
    }
}
