using System.Globalization;
using System.Text;
using Reporter.Sheets;
using Reporter.Sheets.Legacy;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Sheets.Legacy;

public sealed class LegacyEncodingTests
{
    // Made from UniKey's tables, which are not ours.
    [Theory]
    [InlineData("Số cuộc", "53 e8 20 63 75 e9 63", "53 6f e1 20 63 75 6f e4 63", "53 f4 ec 20 63 75 f4 f2 63")]
    [InlineData("Lượt người", "4c ad ee 74 20 6e 67 ad ea 69", "4c f6 f4 ef 74 20 6e 67 f6 f4 f8 69",
        "4c fd f5 f2 74 20 6e 67 fd f5 cc 69")]
    [InlineData("Đơn vị", "a7 ac 6e 20 76 de", "d1 f4 6e 20 76 f2", "d0 f5 6e 20 76 69 f2")]
    [InlineData("Thị trấn Đình Lập", "54 68 de 20 74 72 ca 6e 20 a7 d7 6e 68 20 4c cb 70",
        "54 68 f2 20 74 72 61 e1 6e 20 d1 ec 6e 68 20 4c 61 e4 70", "54 68 69 f2 20 74 72 e2 ec 6e 20 d0 69 cc 6e 68 20 4c e2 f2 70")]
    public void Decodes_what_old_programs_wrote(string text, string tcvn3, string vni, string windows1258)
    {
        Assert.Equal(text, Decode(tcvn3, TextEncoding.Tcvn3));
        Assert.Equal(text, Decode(vni, TextEncoding.Vni));
        Assert.Equal(text, Decode(windows1258, TextEncoding.Windows1258));
    }

    [Theory]
    [InlineData(TextEncoding.Tcvn3, "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ ĂÂÊÔƠƯĐ")]
    [InlineData(TextEncoding.Vni,
        "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵÁÀẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬĐÉÈẺẼẸÊẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÚÙỦŨỤƯỨỪỬỮỰÝỲỶỸỴ")]
    [InlineData(TextEncoding.Windows1258,
        "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵÁÀẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬĐÉÈẺẼẸÊẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÚÙỦŨỤƯỨỪỬỮỰÝỲỶỸỴ")]
    public void Every_letter_comes_back(TextEncoding encoding, string letters) =>
        Assert.All(letters.Split(' ').SelectMany(word => word), letter =>
            Assert.Equal($"x{letter}x",
                LegacyEncoding.Decode(Encoding.Latin1.GetString(LegacyWriter.Write($"x{letter}x", encoding)), encoding),
                ignoreCase: char.IsUpper(letter)));

    [Fact]
    public void Capitals_with_tones_are_told_by_their_neighbours() =>
        Assert.Equal("CỘNG HÒA XÃ HỘI", LegacyEncoding.Decode("CéNG HßA X· HéI", TextEncoding.Tcvn3));

    [Fact]
    public void Codes_that_a_Vietnamese_Windows_turned_into_its_own_letters_are_known() =>
        Assert.Equal("ró", LegacyEncoding.Decode("r\u0103", TextEncoding.Tcvn3));

    [Fact]
    public void Utf8_read_as_western_European_is_mended() =>
        Assert.Equal("Số cuộc", LegacyEncoding.Decode("Sá»‘ cuá»™c", TextEncoding.Utf8));

    private static string Decode(string hex, TextEncoding encoding) =>
        LegacyEncoding.Decode(Encoding.Latin1.GetString([.. hex.Split(' ')
            .Select(b => byte.Parse(b, NumberStyles.HexNumber, CultureInfo.InvariantCulture))]), encoding);
}
