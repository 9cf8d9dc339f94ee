using System.Security.Cryptography;
using System.Text;

namespace CongVu.SigningAgent.Hosting;

/// <summary>A word that only our own forms know, new at each start.</summary>
internal sealed class FormGuard
{
    public const string Field = "form";

    public string Word { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    public bool Admits(IFormCollection form) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(form[Field].ToString()), Encoding.UTF8.GetBytes(Word));
}
