using System.Text;
using CongVu.Pades.Signing;
using CongVu.Pades.Tests.Attacks;
using CongVu.Pades.Tests.Office;

namespace CongVu.Pades.Tests.Foreign;

/// <summary>Puts a CMS of another kind into a file: the frame of the signature stays ours, its kind and content do not.</summary>
internal static class ForeignSigner
{
    private const string Ours = "/ETSI.CAdES.detached";

    /// <summary>Signs with a CMS made from the content of the ranges.</summary>
    public static byte[] Sign(byte[] file, string subFilter, Func<byte[], byte[]> makeCms, Func<string, string>? hex = null)
    {
        // Room for a time stamp: the others carry more than we do.
        var framed = Letters.Sign(file, TestPki.LeaderKey, request => request with { Level = PadesLevel.BT });
        if (subFilter != "ETSI.CAdES.detached")
            framed = Forgery.Swap(framed, Ours, ("/" + subFilter).PadRight(Ours.Length));
        var (range, _, _) = Forgery.ByteRange(framed);
        byte[] content = [.. framed.AsSpan(0, (int)range[1]), .. framed.AsSpan((int)range[2], (int)range[3])];
        var digits = Convert.ToHexString(makeCms(content));
        var room = (int)(range[2] - range[1]) - 2;
        Assert.True(digits.Length <= room, $"The CMS of {digits.Length / 2} bytes does not fit.");
        var padded = digits.PadRight(room, '0');
        Encoding.ASCII.GetBytes(hex?.Invoke(padded) ?? padded).CopyTo(framed, range[1] + 1);
        return framed;
    }

    public static byte[] Sign(string subFilter, ForeignCms cms, byte[]? file = null) => Sign(file ?? Letters.Plain, subFilter, cms.Sign);
}
