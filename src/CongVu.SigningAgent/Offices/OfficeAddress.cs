namespace CongVu.SigningAgent.Offices;

/// <summary>From what a person typed to the origin of an office.</summary>
internal static class OfficeAddress
{
    /// <returns>Null when it is no address, or one that would carry signatures over an open line.</returns>
    public static string? OriginOf(string typed)
    {
        var text = typed.Trim();
        var withScheme = text.Contains("://", StringComparison.Ordinal) ? text : $"https://{text}";
        return Uri.TryCreate(withScheme, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            ? address.GetLeftPart(UriPartial.Authority)
            : null;
    }
}
