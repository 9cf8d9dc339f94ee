using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CongVu.EdXml.Transport;

/// <summary>The headers under every request of the national axis' kit (VXP 3.0.201608): all parameters, and an HMAC over them.</summary>
public static class VxpSignature
{
    public const string Prefix = "XroadVnpt-";
    public const string Version = "3.0.201608";
    public const string SignHeader = Prefix + "sign-header";
    public const string SignHeaderKey = Prefix + "sign-header-key";
    public const string HashHeader = Prefix + "hash-header";
    public const string VersionHeader = Prefix + "version";

    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The headers for these parameters, in this order.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Sign(IReadOnlyList<KeyValuePair<string, string>> parameters, string secret)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var prefixed = parameters.Select(parameter => KeyValuePair.Create(Prefix + parameter.Key, parameter.Value)).ToList();
        var text = JsonSerializer.Serialize(new Dictionary<string, string>(prefixed), Unescaped);
        return
        [
            .. prefixed,
            new(SignHeaderKey, string.Join(';', parameters.Select(parameter => parameter.Key))),
            new(SignHeader, text),
            new(HashHeader, Hash(text, secret)),
            new(VersionHeader, Version),
        ];
    }

    /// <summary>
    /// The parameters that a peer signed, without their prefix and whatever the case of their names; null if the HMAC is not
    /// the secret's. Only these may be believed: the headers beside them are not covered.
    /// </summary>
    public static IReadOnlyDictionary<string, string>? Verify(string signHeader, string hashHeader, string secret)
    {
        var expected = Encoding.ASCII.GetBytes(Hash(signHeader, secret));
        var given = Encoding.ASCII.GetBytes(hashHeader.ToLowerInvariant());
        if (!CryptographicOperations.FixedTimeEquals(expected, given)) return null;

        try
        {
            var signed = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(signHeader) ?? [];
            var parameters = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var (name, value) in signed)
                parameters[name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? name[Prefix.Length..] : name] = value.ToString();
            return parameters;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The kit's time stamp: <c>ddMMyyyy'T'HHmmss+SSSS</c> in Vietnam, where SSSS are the milliseconds.</summary>
    public static string Timestamp(DateTimeOffset moment)
    {
        var local = moment.ToOffset(TimeSpan.FromHours(7));
        return local.ToString("ddMMyyyy'T'HHmmss'+0'fff", CultureInfo.InvariantCulture);
    }

    /// <summary>The moment of such a time stamp, or null.</summary>
    public static DateTimeOffset? ParseTimestamp(string? text) =>
        text is { Length: 20 } && DateTime.TryParseExact(text[..15], "ddMMyyyy'T'HHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            ? new DateTimeOffset(local, TimeSpan.FromHours(7))
            : null;

    /// <summary>Whether this is the hash of a file: the kit writes hex without the zeros that lead a byte, others write it whole.</summary>
    public static bool IsHashOf(string? text, ReadOnlySpan<byte> sha256)
    {
        if (text is null) return false;

        var whole = Convert.ToHexStringLower(sha256);
        var kit = new StringBuilder();
        foreach (var part in sha256) kit.Append(part.ToString("x", CultureInfo.InvariantCulture));
        return string.Equals(text, whole, StringComparison.OrdinalIgnoreCase) || string.Equals(text, kit.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    private static string Hash(string text, string secret) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(text)));
}
