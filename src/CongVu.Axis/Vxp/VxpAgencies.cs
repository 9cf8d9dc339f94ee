using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CongVu.Axis.Agencies;
using CongVu.EdXml.Transport;

namespace CongVu.Axis.Vxp;

/// <summary>The directory in the verbs of the national kit.</summary>
internal sealed class VxpAgencies(AgencyDirectory directory)
{
    private const int LongestEntry = 64 * 1024;

    public Task<IResult> ListAsync(VxpCall call) => ListAsync(call, DirectoryCode.Qcvn102, "oldCode");

    /// <summary>By the codes of Decision 20/2020, with the older ones beside them.</summary>
    public Task<IResult> ListQd20Async(VxpCall call) => ListAsync(call, DirectoryCode.Qd20, "code102");

    public async Task<IResult> ListUnitsAsync(VxpCall call)
    {
        var (agencies, codes) = await directory.ListAsync(call.Cancel);
        return VxpAnswers.Items(agencies.SelectMany(agency => codes[agency.Id].Select(code => new JsonObject
        {
            ["id"] = agency.Id,
            ["pid"] = agency.ParentCode ?? "",
            ["code"] = code.Value,
            ["name"] = agency.Name,
            ["mail"] = agency.Mail ?? "",
            ["version"] = 1,
            ["centerCode"] = agency.SystemId,
            ["deleted"] = !code.HoldsOn(directory.Today),
            ["modifyDate"] = agency.ChangedAt.ToOffset(TimeSpan.FromHours(7)).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            ["isAgency"] = true,
        })));
    }

    /// <summary>Enters an agency; the operator decides which systems may, since the kit does not sign what it enters.</summary>
    public async Task<IResult> RegisterAsync(VxpCall call)
    {
        if (!call.System.MayRegisterAgencies) return NotAllowed;
        if (await ReadAsync(call) is not { } entry) return VxpAnswers.Fail(VxpError.BadFile, "Nội dung đăng ký không đúng dạng.");
        if (await directory.FindAsync(entry.Code, call.Cancel) is { } known && known.Agency.SystemId != call.System.Id)
            return VxpAnswers.Fail(VxpError.SenderMissing, "Mã này thuộc hệ thống khác.");

        await directory.RegisterAsync(entry, call.Cancel);
        return VxpAnswers.Ok();
    }

    public async Task<IResult> DeleteAsync(VxpCall call)
    {
        if (!call.System.MayRegisterAgencies) return NotAllowed;

        var code = call["AgencyCode"] ?? "";
        if (await directory.FindAsync(code, call.Cancel) is not { } known || known.Agency.SystemId != call.System.Id)
            return VxpAnswers.Fail(VxpError.SenderMissing, "Hệ thống không có mã này.");

        await directory.CloseCodeAsync(code, directory.Today.AddDays(-1), null, call.Cancel);
        return VxpAnswers.Ok();
    }

    private static IResult NotAllowed => VxpAnswers.Fail(VxpError.BadCredentials, "Hệ thống không được phép đăng ký đơn vị; liên hệ đơn vị vận hành trục.");

    private async Task<IResult> ListAsync(VxpCall call, string scheme, string otherName)
    {
        var (agencies, codes) = await directory.ListAsync(call.Cancel);
        return VxpAnswers.Items(agencies.Select(agency => Item(agency, codes[agency.Id], scheme, otherName)).OfType<JsonObject>());
    }

    private JsonObject? Item(Agency agency, IEnumerable<AgencyCode> codes, string scheme, string otherName)
    {
        var valid = codes.Where(code => code.HoldsOn(directory.Today)).OrderByDescending(code => code.Scheme == scheme).ToList();
        if (valid.Count == 0) return null;

        var item = new JsonObject
        {
            ["id"] = agency.Id, ["pid"] = agency.ParentCode ?? "", ["code"] = valid[0].Value, ["name"] = agency.Name, ["mail"] = agency.Mail ?? "",
        };
        if (codes.FirstOrDefault(code => code.Value != valid[0].Value) is { } other) item[otherName] = other.Value;
        return item;
    }

    private static async Task<AgencyEntry?> ReadAsync(VxpCall call)
    {
        var buffer = new byte[LongestEntry];
        var length = await call.Http.Request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, call.Cancel);
        try
        {
            var entry = JsonNode.Parse(buffer.AsSpan(0, length)) as JsonObject;
            var (code, name) = ((string?)entry?["code"], (string?)entry?["name"]);
            return string.IsNullOrWhiteSpace(code) || string.IsNullOrWhiteSpace(name)
                ? null
                : new(code.Trim(), SchemeOf(code), name.Trim(), call.System.Id) { Mail = (string?)entry!["mail"], ParentCode = (string?)entry["pcode"] };
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    // Old codes have their first level at the right, behind the last dot.
    private static string SchemeOf(string code) => char.IsAsciiDigit(code[0]) && code.Contains('.', StringComparison.Ordinal) ? DirectoryCode.Qcvn102 : DirectoryCode.Qd20;
}
