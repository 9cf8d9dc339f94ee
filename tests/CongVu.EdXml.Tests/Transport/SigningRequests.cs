using CongVu.EdXml.Transport;

namespace CongVu.EdXml.Tests.Transport;

public sealed class SigningRequests
{
    private static readonly DateTimeOffset Moment = new(2021, 4, 5, 8, 30, 15, 7, TimeSpan.FromHours(7));

    [Fact]
    public void Headers_of_the_national_kit_carry_every_parameter_and_their_HMAC()
    {
        var headers = VxpSignature.Sign([new("timestamp", VxpSignature.Timestamp(Moment)), new("systemid", "000.00.33.H56"), new("docId", "7")], "bí mật").ToDictionary();

        Assert.Equal("05042021T083015+0007", headers["XroadVnpt-timestamp"]);
        Assert.Equal("timestamp;systemid;docId", headers["XroadVnpt-sign-header-key"]);
        Assert.Equal("""{"XroadVnpt-timestamp":"05042021T083015+0007","XroadVnpt-systemid":"000.00.33.H56","XroadVnpt-docId":"7"}""", headers["XroadVnpt-sign-header"]);
        // computed with: openssl dgst -sha256 -hmac 'bí mật'
        Assert.Equal("b32780386a03504cc5d6cbb93dec23682d661e3580e3b907563330b1d842fae7", headers["XroadVnpt-hash-header"]);
        Assert.Equal("3.0.201608", headers["XroadVnpt-version"]);
    }

    [Fact]
    public void Only_the_holder_of_the_secret_is_believed()
    {
        var headers = VxpSignature.Sign([new("systemid", "S1"), new("DOCID", "7")], "đúng").ToDictionary();

        var signed = VxpSignature.Verify(headers[VxpSignature.SignHeader], headers[VxpSignature.HashHeader], "đúng");

        Assert.Equal(("S1", "7"), (signed!["systemid"], signed["docId"]));
        Assert.Null(VxpSignature.Verify(headers[VxpSignature.SignHeader], headers[VxpSignature.HashHeader], "sai"));
        Assert.Null(VxpSignature.Verify(headers[VxpSignature.SignHeader].Replace('7', '8'), headers[VxpSignature.HashHeader], "đúng"));
        Assert.Null(VxpSignature.Verify(headers[VxpSignature.SignHeader], "", "đúng"));
    }

    [Fact]
    public void The_hash_of_a_file_is_known_with_and_without_the_zeros_the_kit_forgets()
    {
        byte[] hash = [0x0A, 0xB0, 0x01, 0xFF];

        Assert.True(VxpSignature.IsHashOf("0ab001ff", hash));
        Assert.True(VxpSignature.IsHashOf("0AB001FF", hash));
        Assert.True(VxpSignature.IsHashOf("ab01ff", hash));
        Assert.False(VxpSignature.IsHashOf("ab1ff", hash));
        Assert.False(VxpSignature.IsHashOf(null, hash));
    }

    [Fact]
    public void The_time_stamp_of_the_kit_is_read_back_to_the_second()
    {
        Assert.Equal(new DateTimeOffset(2021, 4, 5, 8, 30, 15, TimeSpan.FromHours(7)), VxpSignature.ParseTimestamp(VxpSignature.Timestamp(Moment)));
        Assert.Null(VxpSignature.ParseTimestamp("05042021"));
        Assert.Null(VxpSignature.ParseTimestamp("31022021T083015+0007"));
    }

    [Fact]
    public void The_header_of_our_own_protocol_is_read_back()
    {
        var signature = new AxisSignature("S1", AxisSignature.Hmac, new(2021, 4, 5, 1, 30, 15, TimeSpan.Zero), AxisSignature.EmptySha256, [1, 2, 3]);

        var read = AxisSignature.Parse(signature.ToHeader());

        Assert.Equal((signature.SystemId, signature.Algorithm, signature.Time, signature.ContentSha256), (read!.SystemId, read.Algorithm, read.Time, read.ContentSha256));
        Assert.Equal(signature.Value, read.Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("system=S1")]
    [InlineData("system=S1;system=S2;algorithm=a;time=2021-04-05T01:30:15Z;content=c;signature=AQID")]
    [InlineData("system=S1;algorithm=a;time=hôm qua;content=c;signature=AQID")]
    [InlineData("system=S1;algorithm=a;time=2021-04-05T01:30:15Z;content=c;signature=*")]
    public void A_header_that_is_not_whole_is_nobody(string? header) => Assert.Null(AxisSignature.Parse(header));
}
