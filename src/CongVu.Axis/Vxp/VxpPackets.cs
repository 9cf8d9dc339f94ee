using System.Globalization;
using System.Text.Json.Nodes;
using CongVu.Axis.Packets;
using CongVu.EdXml.Transport;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace CongVu.Axis.Vxp;

/// <summary>Sending, listing, fetching and acknowledging in the verbs of the national kit.</summary>
internal sealed class VxpPackets(AcceptPacket accept, SubmissionDesk desk, PacketRows rows, Deliver deliver)
{
    private const int MostListed = 500;

    public async Task<IResult> SendAsync(VxpCall call)
    {
        if (await FindFileAsync(call) is not { } file) return NoFile;

        // The kit knows no message id, so the bytes name the packet: the same bytes again are the same packet.
        var submission = new PacketSubmission(call.System, null, hash => VxpSignature.IsHashOf(call["hash-file"], hash), file);
        return await desk.TakeAsync(() => accept.RunAsync(submission, call.Cancel)) switch
        {
            Acceptance.Taken taken => VxpAnswers.Ok(("DocId", taken.Packet.Id)),
            Acceptance.Refused refused => VxpAnswers.Fail(refused.Reasons),
            Acceptance.TooLarge large => VxpAnswers.Fail(VxpError.BadFile, large.Reason.Text),
            Acceptance.Later later => VxpAnswers.Fail(VxpError.System, later.Reason.Text),
            Acceptance.Reused => VxpAnswers.Fail(VxpError.BadFile, Reasons.Reused.Text),
            _ => VxpAnswers.Fail(VxpError.System, SubmissionDesk.NoRoom.Text),
        };
    }

    public async Task<IResult> ListReceivedAsync(VxpCall call)
    {
        var waiting = await rows.ListWaitingAsync(call.System.Id, KindOf(call), MostListed, call.Cancel);
        return VxpAnswers.Items(waiting.Select(one => new JsonObject
        {
            ["docId"] = one.Delivery.Id,
            ["serviceType"] = "eDoc",
            ["messageType"] = one.Packet.Kind == PacketKind.Status ? "status" : "edoc",
            ["created_time"] = Time(one.Packet.ReceivedAt),
            ["updated_time"] = Time(one.Delivery.ChangedAt),
            ["from"] = one.Packet.FromCode,
            ["to"] = one.Delivery.ToCode,
            ["status"] = StateName(one.Delivery.State),
            ["status_desc"] = "",
        }));
    }

    public async Task<IResult> ListSentAsync(VxpCall call)
    {
        var sent = await rows.ListSentAsync(call.System.Id, call["docId"], MostListed, call.Cancel);
        return VxpAnswers.Items(sent.Select(one => new JsonObject
        {
            ["serviceType"] = "eDoc",
            ["messageType"] = one.Packet.Kind == PacketKind.Status ? "status" : "edoc",
            ["senderDocId"] = one.Packet.Id,
            ["receiverDocId"] = one.Delivery.Id,
            ["fromCode"] = one.Packet.FromCode,
            ["toCode"] = one.Delivery.ToCode,
            ["title"] = one.Packet.Subject ?? "",
            ["notation"] = one.Packet.Code ?? "",
            ["sentTime"] = Time(one.Packet.ReceivedAt),
            ["receivedTime"] = Time(one.Delivery.ChangedAt),
            ["sendStatus"] = "done",
            ["sendStatusDesc"] = "",
            ["receiveStatus"] = StateName(one.Delivery.State),
            ["receiveStatusDesc"] = one.Delivery.ReasonText ?? "",
        }));
    }

    public async Task<IResult> CountAsync(VxpCall call, string kind) =>
        VxpAnswers.Ok(("count", await rows.CountWaitingAsync(call.System.Id, kind, call.Cancel)));

    /// <summary>The packet inside JSON, as getEdoc gives it.</summary>
    public async Task<IResult> GetAsync(VxpCall call) => await deliver.FetchAsync(call.System, call["docId"] ?? "", call.Cancel) is { } fetched
        ? new VxpContent(fetched.Bytes)
        : UnknownPacket;

    /// <summary>The packet itself, as downloadEdoc gives it.</summary>
    public async Task<IResult> DownloadAsync(VxpCall call) => await deliver.FetchAsync(call.System, call["docId"] ?? "", call.Cancel) is { } fetched
        ? Results.Stream(fetched.Bytes, "application/octet-stream")
        : UnknownPacket;

    public async Task<IResult> UpdateStatusAsync(VxpCall call)
    {
        if (call["status"] is not ("done" or "fail" or "processing")) return VxpAnswers.Fail(VxpError.BadFile, "Trạng thái phải là processing, done hoặc fail.");
        if (call["status"] == "processing") return VxpAnswers.Ok(); // fetching has said so already

        var word = new AxisContract.Acknowledgement(call["status"] == "done", call["status"] == "fail" ? "vxp-fail" : null);
        return await deliver.CloseAsync(call.System, call["docId"] ?? "", word, call.Cancel) switch
        {
            Closing.Closed => VxpAnswers.Ok(),
            Closing.ClosedOtherwise => VxpAnswers.Fail(VxpError.UnknownPacket, "Gói này đã được báo nhận theo cách khác."),
            Closing.Unknown => UnknownPacket,
        };
    }

    private static IResult NoFile => VxpAnswers.Fail(VxpError.BadFile, "Yêu cầu không có tệp gói tin (file_doc), hoặc tệp bị cắt.");

    private static IResult UnknownPacket => VxpAnswers.Fail(VxpError.UnknownPacket, "Trục không có gói này cho hệ thống đang hỏi.");

    private static string? KindOf(VxpCall call) => call["messagetype"] switch
    {
        "status" => "status",
        "edoc" => "document",
        _ => null,
    };

    private static string StateName(string state) => state switch
    {
        DeliveryState.Waiting => "inbox",
        DeliveryState.Fetched => "processing",
        DeliveryState.Done => "done",
        _ => "fail",
    };

    private static string Time(DateTimeOffset moment) => moment.ToOffset(TimeSpan.FromHours(7)).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    // The kit sends the file as the only part of a form; what the part is called matters little.
    private static async Task<Stream?> FindFileAsync(VxpCall call)
    {
        if (!MediaTypeHeaderValue.TryParse(call.Http.Request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)) return null;
        if (HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 } boundary) return null;

        try
        {
            var reader = new MultipartReader(boundary, call.Http.Request.Body);
            return (await reader.ReadNextSectionAsync(call.Cancel))?.Body;
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return null;
        }
    }
}
