using CongVu.Pades.Appearances;

namespace CongVu.Signing;

/// <summary>What happens to a file just before it is signed, and how the signature looks (hình thức chữ ký).</summary>
internal sealed record SigningLook
{
    /// <summary>A signature that nobody sees, on the file as it is.</summary>
    public static SigningLook Unseen { get; } = new();

    /// <summary>Reserves or fills places; earlier signatures must bear it.</summary>
    public Func<byte[], byte[]> Prepare { get; init; } = file => file;

    /// <summary>The appearance on the prepared file, at the claimed time; null for invisible.</summary>
    public Func<byte[], DateTimeOffset, SignatureAppearance?> Appearance { get; init; } = (_, _) => null;
}
