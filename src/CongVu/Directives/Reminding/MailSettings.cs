namespace CongVu.Directives.Reminding;

/// <summary>The mail server through which reminders leave, as <c>smtp://user:password@host:25/?from=congvu@host</c>; <c>smtps</c> for an encrypted line.</summary>
public sealed record MailSettings(string Host, int Port, string From)
{
    /// <summary>No e-mail: reminders stay in the office.</summary>
    public static MailSettings None { get; } = new("", 0, "");

    public string User { get; init; } = "";

    public string Password { get; init; } = "";

    public bool IsEncrypted { get; init; }

    public bool IsSet => Host.Length > 0;

    /// <summary>Reads the address; nothing, or what is no such address, means no e-mail.</summary>
    public static MailSettings Parse(string? address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("smtp" or "smtps"))
        {
            return None;
        }

        string[] account = [.. uri.UserInfo.Split(':', 2).Select(Uri.UnescapeDataString)];
        var from = uri.Query.StartsWith("?from=", StringComparison.Ordinal) ? Uri.UnescapeDataString(uri.Query["?from=".Length..]) : $"congvu@{uri.Host}";
        return new MailSettings(uri.Host, uri.Port > 0 ? uri.Port : 25, from)
        {
            User = account[0], Password = account.Length > 1 ? account[1] : "", IsEncrypted = uri.Scheme == "smtps",
        };
    }
}
