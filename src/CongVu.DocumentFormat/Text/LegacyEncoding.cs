namespace CongVu.DocumentFormat.Text;

/// <summary>The ways of writing Vietnamese before Unicode that still live in old files.</summary>
public enum LegacyEncoding
{
    /// <summary>Unicode.</summary>
    None,

    /// <summary>TCVN 5712 (ABC), in fonts such as .VnTime: one byte a letter.</summary>
    Tcvn3,

    /// <summary>VNI Windows, in fonts such as VNI-Times: the letter, then its marks.</summary>
    Vni,
}
