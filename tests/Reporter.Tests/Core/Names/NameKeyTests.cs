using System.Text;
using FsCheck.Xunit;
using Reporter.Core.Names;
using Xunit;

namespace Reporter.Tests.Core.Names;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("Lượt người", "luot nguoi")]
    [InlineData("  SỐ\u00A0CUỘC  ", "so cuoc")]
    [InlineData("Đình Lập", "dinh lap")]
    [InlineData("Ðình Lập", "dinh lap")]
    [InlineData("2023 – 2028", "2023 2028")]
    [InlineData("so_cuoc", "so cuoc")]
    [InlineData("II.1.2", "ii 1 2")]
    [InlineData("Giáo dục & Đào tạo", "giao duc va dao tao")]
    [InlineData("trợ\u00ADgiúp\u200B pháp lý", "trogiup phap ly")]
    [InlineData("１２ cuộc", "12 cuoc")]
    [InlineData("---", "")]
    public void Folds_case_marks_spaces_and_look_alikes(string text, string key) => Assert.Equal(key, NameKey.Of(text));

    [Theory]
    [InlineData("Hòa Bình", "Hoà Bình")]
    [InlineData("khỏe", "khoẻ")]
    [InlineData("Thủy", "THUỶ")]
    [InlineData("Đảm bảo", "Ðảm baỏ")]
    public void Old_and_new_tone_placement_are_one_name(string old, string modern) =>
        Assert.Equal(NameKey.Exact(old), NameKey.Exact(modern));

    [Theory]
    [InlineData("Bính Xá", "Bình Xa")]
    [InlineData("Lân", "Lan")]
    [InlineData("Đa", "Da")]
    public void Marks_count_in_the_exact_key_only(string one, string other)
    {
        Assert.NotEqual(NameKey.Exact(one), NameKey.Exact(other));
        Assert.Equal(NameKey.Of(one), NameKey.Of(other));
    }

    [Theory]
    [InlineData("XaDinhLap_2024.xlsx", "xa dinh lap 2024")]
    [InlineData("UBND xã Bắc Xa (lần 2).xls", "ubnd xa bac xa lan 2")]
    public void File_name_is_split_into_words(string name, string key) => Assert.Equal(key, NameKey.OfFileName(name));

    [Property]
    public void A_key_of_a_key_is_the_key(string? text)
    {
        Assert.Equal(NameKey.Of(text ?? ""), NameKey.Of(NameKey.Of(text ?? "")));
        Assert.Equal(NameKey.Exact(text ?? ""), NameKey.Exact(NameKey.Exact(text ?? "")));
    }

    [Property]
    public void Composed_and_decomposed_are_one_key(int[] picks)
    {
        const string Letters = "aăâbcdđeêghiklmnoôơpqrstuưvxy àảãáạằẳẵắặầẩẫấậờởỡớợừửữứựỳỷỹýỵ";
        var text = string.Concat((picks ?? []).Select(pick => Letters[Math.Abs(pick % Letters.Length)]));

        Assert.Equal(NameKey.Exact(text.Normalize(NormalizationForm.FormC)), NameKey.Exact(text.Normalize(NormalizationForm.FormD)));
        Assert.Equal(NameKey.Of(text), NameKey.Of(text.Normalize(NormalizationForm.FormD)));
    }
}
