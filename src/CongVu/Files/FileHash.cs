using System.Security.Cryptography;

namespace CongVu.Files;

/// <summary>The SHA-256 of a file's content in lower-case hex: its address in the store.</summary>
public readonly record struct FileHash
{
    private readonly string? hex;

    private FileHash(string hex) => this.hex = hex;

    public bool IsEmpty => hex is null;

    public static FileHash Of(ReadOnlySpan<byte> content) => From(SHA256.HashData(content));

    public static FileHash From(byte[] digest) => new(Convert.ToHexStringLower(digest));

    /// <exception cref="FormatException">Not 64 lower-case hex digits.</exception>
    public static FileHash Parse(string text) =>
        TryParse(text, out var hash) ? hash : throw new FormatException("A file's address is 64 hex digits.");

    public static bool TryParse(string? text, out FileHash hash)
    {
        var sound = text is { Length: 64 } && text.All(char.IsAsciiHexDigitLower);
        hash = sound ? new FileHash(text!) : default;
        return sound;
    }

    public override string ToString() => hex ?? "";
}
