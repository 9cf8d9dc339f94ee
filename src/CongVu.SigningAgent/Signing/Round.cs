using CongVu.SigningAgent.Offices;

namespace CongVu.SigningAgent.Signing;

/// <summary>A list of files on the agent's page, waiting for the person's PIN.</summary>
/// <param name="Key">Names it in our own addresses.</param>
/// <param name="Office">Who wants them signed.</param>
/// <param name="Token">Opens the list at the office.</param>
/// <param name="Preparation">As the office described it when the page was shown.</param>
internal sealed record Round(string Key, Pairing Office, string Token, Preparation Preparation)
{
    public IEnumerable<FileToSign> Waiting => Preparation.Files.Where(file => !file.IsSigned);

    public string BackAddress => $"{Office.Origin}/ky-usb/{Preparation.Id}";
}
