using System.Text.Json;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Signing.Agents;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Signing;

/// <summary>Ký bằng USB token: hands a preparation over to the program beside the token and shows what has come back.</summary>
[Access(Role.Leader, Role.ChiefOfOffice, Role.HeadOfUnit, Role.Specialist, Role.RecordsClerk)]
public sealed class UsbPage(PreparationQueries queries, SigningTokens tokens, AgentPlace agent) : OfficePage
{
    /// <summary>Files for which the Government authority's tool is offered: it asks for each one.</summary>
    public const int MostForTool = 20;

    [BindProperty(SupportsGet = true)]
    public Id<SigningPreparation> Id { get; set; }

    public PreparationQueries.View View { get; private set; } = null!;

    /// <summary>Where the list came from.</summary>
    public string Back => View.IsSeal ? "/cho-phat-hanh" : "/cho-ky";

    public string BackWord => View.IsSeal ? "Chờ phát hành" : "Chờ ký";

    /// <summary>Opens the agent's own page on this machine; works without scripts.</summary>
    public string AgentLink => $"{agent.Address}/ky?phieu={Id}&ma={tokens.For(View.Preparation)}&may-chu={Uri.EscapeDataString(Origin)}";

    /// <summary>What the Government authority's tool is told for each file not yet signed, as JSON.</summary>
    public string VgcaOrders => JsonSerializer.Serialize(View.Preparation.Files.Where(file => !file.IsSigned).OrderBy(file => file.Ordinal).Select(Order));

    private string Origin => $"{Request.Scheme}://{Request.Host}";

    public async Task<IActionResult> OnGetAsync()
    {
        if (await queries.FindAsync(Actor, Id, Cancel) is not { } view)
        {
            return Missing();
        }

        View = view;
        return Page();
    }

    private Dictionary<string, string> Order(PreparedFile file)
    {
        var token = tokens.For(View.Preparation, file);
        return new()
        {
            ["FileUploadHandler"] = VgcaEndpoints.UploadAddress(Origin, View.Preparation, file, token),
            ["SessionId"] = "",
            ["JWTToken"] = "",
            ["FileName"] = VgcaEndpoints.DownloadAddress(Origin, View.Preparation, file, token),
        };
    }
}
