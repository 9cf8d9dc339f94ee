using System.Security.Cryptography;
using CongVu.EdXml.Transport;

namespace CongVu.Web.Exchange;

/// <summary>How the operator connects the office to an axis: where it is, who we are there, and where the key lies.</summary>
/// <param name="Address">Of the axis; for a national kit the end point of its verbs.</param>
/// <param name="System">The id under which this system is registered.</param>
/// <param name="KeyFile">A file with the secret, or with a private key in PEM.</param>
/// <param name="IsVxp">Speaks the verbs of the national kit instead of CongVu.Axis' own.</param>
public sealed record AxisConnection(Uri Address, string System, string KeyFile, bool IsVxp)
{
    // A large packet on a slow line; what takes longer is tried again.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Reads <c>--axis --axis-system --axis-key-file --axis-kind</c>; null without <c>--axis</c>.</summary>
    /// <exception cref="ArgumentException">Half a connection was given.</exception>
    public static AxisConnection? Read(Func<string, string, string?> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value("--axis", "CONGVU_AXIS") is not { Length: > 0 } address)
        {
            return null;
        }

        var system = value("--axis-system", "CONGVU_AXIS_SYSTEM");
        var keyFile = value("--axis-key-file", "CONGVU_AXIS_KEY_FILE");
        return system is { Length: > 0 } && keyFile is { Length: > 0 }
            ? new AxisConnection(new Uri(address), system, keyFile, value("--axis-kind", "CONGVU_AXIS_KIND") == "vxp")
            : throw new ArgumentException("--axis needs --axis-system and --axis-key-file too.");
    }

    public IExchangeChannel Open(TimeProvider time)
    {
        var http = new HttpClient { BaseAddress = Address, Timeout = Patience };
        var key = File.ReadAllText(KeyFile).Trim();
        return IsVxp ? new VxpChannel(http, System, key, time) : new AxisChannel(http, Credentials(key), time);
    }

    private AxisCredentials Credentials(string key) => key switch
    {
        _ when key.Contains("BEGIN EC PRIVATE KEY", StringComparison.Ordinal) => AxisCredentials.FromKey(System, Ec(key)),
        _ when key.Contains("BEGIN RSA PRIVATE KEY", StringComparison.Ordinal) => AxisCredentials.FromKey(System, Rsa(key)),
        _ when key.Contains("BEGIN PRIVATE KEY", StringComparison.Ordinal) => OfUnnamed(key),
        _ => AxisCredentials.FromSecret(System, key),
    };

    // PKCS#8 does not say in its label which kind of key it holds.
    private AxisCredentials OfUnnamed(string key)
    {
        try
        {
            return AxisCredentials.FromKey(System, Ec(key));
        }
        catch (CryptographicException)
        {
            return AxisCredentials.FromKey(System, Rsa(key));
        }
    }

    private static ECDsa Ec(string pem)
    {
        var key = ECDsa.Create();
        key.ImportFromPem(pem);
        return key;
    }

    private static RSA Rsa(string pem)
    {
        var key = RSA.Create();
        key.ImportFromPem(pem);
        return key;
    }
}
