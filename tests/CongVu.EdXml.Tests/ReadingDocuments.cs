namespace CongVu.EdXml.Tests;

public sealed class ReadingDocuments
{
    [Fact]
    public void Every_element_of_the_header_is_read()
    {
        using var reading = Golden.Read("document-new.edxml");

        var header = reading.Document!.MessageHeader;
        Assert.Equal("000.00.33.H56", header.From!.OrganId);
        Assert.Equal("UBND tỉnh Thanh Hóa", header.From.OrganizationInCharge);
        Assert.Equal("UBND huyện Quan Sơn", header.From.OrganName);
        Assert.Equal("Thị trấn Sơn Lư, huyện Quan Sơn, tỉnh Thanh Hóa", header.From.OrganAdd);
        Assert.Equal(("quanson@thanhhoa.gov.vn", "0237 3590 000"), (header.From.Email, header.From.Telephone));
        Assert.Equal(("0237 3590 001", "quanson.thanhhoa.gov.vn"), (header.From.Fax, header.From.Website));
        Assert.Equal(["000.00.07.H56", "H56.33.5"], header.To.Select(to => to.OrganId));
        Assert.Equal("000.00.33.H56,2021/04/05,88/UBND-VHTTDL", header.DocumentId);
        Assert.Equal("88/UBND-VHTTDL", header.Code!.ToString());
        Assert.Equal("Quan Sơn", header.PromulgationInfo!.Place);
        Assert.Equal(new DateOnly(2021, 4, 5), header.PromulgationInfo.PromulgationDate!.Value.Value);
        Assert.Equal(new DocumentType(18, 0, "Công văn"), header.DocumentType);
        Assert.Equal("V/v chấn chỉnh ký số văn bản trên hệ thống quản lý văn bản & hồ sơ công việc tháng 3 năm 2021", header.Subject);
        Assert.Equal("Chấn chỉnh ký số văn bản", header.Content);
        Assert.Equal(new SignerInfo("KT. CHỦ TỊCH", "Phó Chủ tịch", "Chu Đình Trọng"), header.SignerInfo);
        Assert.Equal(new DateOnly(2021, 4, 20), header.DueDate!.Value.Value);
    }

    [Fact]
    public void The_optional_rest_of_the_header_is_read()
    {
        using var reading = Golden.Read("document-new.edxml");

        var header = reading.Document!.MessageHeader;
        Assert.Equal((1, 2, 3, false), (header.OtherInfo!.Priority, header.OtherInfo.PromulgationAmount, header.OtherInfo.PageAmount, header.OtherInfo.Direction));
        Assert.Equal(("Liên thông văn bản", "VHTT"), (header.OtherInfo.SphereOfPromulgation, header.OtherInfo.TyperNotation));
        Assert.Equal(["Phụ lục tình hình ký số tháng 3/2021"], header.OtherInfo.Appendixes);
        var response = Assert.Single(header.ResponseFor);
        Assert.Equal(("000.00.07.H56", "698/STTTT-CNTT"), (response.OrganId, response.Code));
        Assert.Equal("000.00.07.H56,2021/04/01,698/STTTT-CNTT", response.DocumentId);
        Assert.Equal(new DateOnly(2021, 4, 1), response.PromulgationDate!.Value.Value);
        Assert.Equal(("1", "CongVu"), (header.SteeringType, header.ApplicationType));
        Assert.Equal(["NV-2021-0312"], header.ResponseForTask);
        Assert.Equal(["Như trên", "Lưu: VT, VHTT"], header.ToPlaces);
    }

    [Fact]
    public void Trace_and_business_are_read()
    {
        using var reading = Golden.Read("document-new.edxml");

        var trace = Assert.Single(reading.Document!.TraceHeaderList);
        Assert.Equal("000.00.33.H56", trace.OrganId);
        Assert.Equal(new DateTimeOffset(2021, 4, 5, 15, 30, 0, TimeSpan.FromHours(7)), trace.Timestamp!.Value.Value);
        var business = reading.Document.Bussiness!;
        Assert.Equal((BussinessDocType.New, "Văn bản điện tử mới", 0), (business.BussinessDocType, business.BussinessDocReason, business.Paper));
        Assert.Equal(("Văn thư", "Lò Thị Hương"), (business.StaffInfo!.Department, business.StaffInfo.Staff));
        Assert.Equal(("huonglt@thanhhoa.gov.vn", "0912000001"), (business.StaffInfo.Email, business.StaffInfo.Mobile));
    }

    [Fact]
    public void A_recall_names_the_recalled_document()
    {
        using var reading = Golden.Read("document-recall.edxml");

        Assert.Equal((BussinessDocType.Recall, "Ban hành nhầm"), (reading.Document!.Bussiness!.BussinessDocType, reading.Document.Bussiness.BussinessDocReason));
        Assert.Equal("000.00.33.H56,2021/04/02,80/UBND-VHTTDL", Assert.Single(reading.Document.MessageHeader.ResponseFor).DocumentId);
    }

    [Fact]
    public void An_update_names_the_changed_receivers()
    {
        using var reading = Golden.Read("document-update.edxml");

        var business = reading.Document!.Bussiness!;
        Assert.Equal((BussinessDocType.Update, "000.00.33.H56,2021/04/02,80/UBND-VHTTDL"), (business.BussinessDocType, business.DocumentId));
        Assert.Equal((1, 1), (business.BussinessDocumentInfo!.DocumentInfo, business.BussinessDocumentInfo.DocumentReceiver));
        Assert.Equal([new Receiver("000.00.07.H56", 0), new Receiver("H56.33.5", 1)], business.BussinessDocumentInfo.ReceiverList);
    }

    [Fact]
    public void A_replacement_names_the_replaced_documents_and_their_receivers()
    {
        using var reading = Golden.Read("document-replace.edxml");

        var replaced = Assert.Single(reading.Document!.Bussiness!.ReplacementInfoList);
        Assert.Equal(BussinessDocType.Replace, reading.Document.Bussiness.BussinessDocType);
        Assert.Equal("000.00.33.H56,2021/04/02,80/UBND-VHTTDL", replaced.DocumentId);
        Assert.Equal(["000.00.07.H56", "H56.33.5"], replaced.OrganIdList);
    }

    [Fact]
    public void The_order_of_children_does_not_matter()
    {
        using var usual = Golden.Read("document-new.edxml");
        using var swapped = Golden.Read("swapped-order.edxml");

        Assert.Equal(Compare.Json(usual.Document), Compare.Json(swapped.Document));
    }

    [Fact]
    public void Days_that_do_not_exist_keep_their_text_and_have_no_value()
    {
        using var reading = Golden.Read("bad-dates.edxml");

        var date = reading.Document!.MessageHeader.PromulgationInfo!.PromulgationDate!.Value;
        Assert.Equal(("2014/02/30", null), (date.Text, date.Value));
        Assert.Null(reading.Document.TraceHeaderList[0].Timestamp!.Value.Value);
    }

    [Fact]
    public void A_signature_is_read_as_a_claim()
    {
        using var reading = Golden.Read("dummy-signature.edxml");

        Assert.Equal(("http://www.w3.org/2000/09/xmldsig#rsa-sha1", "CN=thu"), (reading.Document!.Signature!.SignatureMethod, reading.Document.Signature.X509SubjectName));
        Assert.Contains("rsa-sha1", reading.Findings.Single(finding => finding.Code == "signature-not-verifiable").Text);
    }

    [Fact]
    public void A_wide_encoding_gives_the_same_document()
    {
        using var usual = Golden.Read("document-new.edxml");
        using var wide = Golden.Read("utf16.edxml");

        Assert.Equal(Compare.Json(usual.Document), Compare.Json(wide.Document));
        Assert.Equal(usual.Attachments.Select(attachment => attachment.Sha256), wide.Attachments.Select(attachment => attachment.Sha256));
    }

    [Fact]
    public void A_cut_packet_still_shows_what_came_before_the_cut()
    {
        using var reading = Golden.Read("truncated.edxml");

        Assert.Equal("88/UBND-VHTTDL", reading.Document!.MessageHeader.Code!.ToString());
    }

    [Theory]
    [InlineData("01", "Văn bản đã đến")]
    [InlineData("02", "Gửi nhầm nơi nhận")]
    [InlineData("13", "Lấy lại văn bản")]
    [InlineData("16", "Đã xử lý xong, không lấy lại được")]
    public void A_status_is_read_whatever_the_order_of_its_children(string code, string description)
    {
        using var reading = Golden.Read($"status-{code}.edxml");

        var status = reading.Status!;
        Assert.Null(reading.Document);
        Assert.Equal((code, description, "000.00.07.H56"), (status.StatusCode, status.Description, status.From!.OrganId));
        Assert.Equal(("000.00.33.H56", "88/UBND-VHTTDL"), (status.ResponseFor!.OrganId, status.ResponseFor.Code));
        Assert.Equal("000.00.33.H56,2021/04/05,88/UBND-VHTTDL", status.ResponseFor.DocumentId);
        Assert.Equal(new DateTimeOffset(2021, 4, 5, 16, 5, 0, TimeSpan.FromHours(7)), status.Timestamp!.Value.Value);
        Assert.Equal("Trần Văn Hòa", status.StaffInfo!.Staff);
    }
}
