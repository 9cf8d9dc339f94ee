using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CongVu.EdXml.Transport;

namespace CongVu.Axis.Vxp;

/// <summary>Answers in the form of the national kit: always HTTP 200, the outcome inside.</summary>
internal static class VxpAnswers
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IResult Ok(params (string Name, JsonNode? Value)[] more)
    {
        var answer = new JsonObject { ["status"] = "OK", ["ErrorCode"] = "0", ["ErrorDesc"] = "Success" };
        foreach (var (name, value) in more) answer[name] = value;
        return Write(answer);
    }

    public static IResult Items(IEnumerable<JsonObject> items) => Ok(("data", new JsonArray([.. items])));

    public static IResult Fail(string number, string text) =>
        Write(new JsonObject { ["status"] = "FAIL", ["ErrorCode"] = number, ["ErrorDesc"] = text, ["DocId"] = "" });

    public static IResult Fail(IReadOnlyList<RefusalReason> reasons) =>
        Fail(VxpError.NumberOf(reasons[0]), string.Join(' ', reasons.Select(reason => $"[{reason.Code}] {reason.Text}")));

    private static IResult Write(JsonObject answer) => Results.Text(answer.ToJsonString(Json), "application/json", System.Text.Encoding.UTF8);
}
