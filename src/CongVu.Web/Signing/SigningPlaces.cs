using CongVu.Ledger;
using CongVu.Signing;
using CongVu.Signing.Agents;

namespace CongVu.Web.Signing;

/// <summary>Where keys that are not on this server are, as words and addresses of pages.</summary>
public static class SigningPlaces
{
    /// <summary>The page on which a preparation for a key in that place goes on.</summary>
    public static string AddressOf(KeyPlace place, Id<SigningPreparation> preparation) =>
        place is KeyPlace.Service ? $"/ky-tu-xa/{preparation}" : $"/ky-usb/{preparation}";

    /// <summary>The same inside a sentence.</summary>
    public static string Inside(string word)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        return char.ToLowerInvariant(word[0]) + word[1..];
    }

    /// <summary>The ways to sign with keys elsewhere, as buttons.</summary>
    public static IEnumerable<(KeyPlace Place, string Word)> Offered(IReadOnlySet<KeyPlace> held)
    {
        ArgumentNullException.ThrowIfNull(held);
        return new[] { (KeyPlace.Token, "Ký bằng USB token"), (KeyPlace.Service, "Ký từ xa") }.Where(way => held.Contains(way.Item1));
    }
}
