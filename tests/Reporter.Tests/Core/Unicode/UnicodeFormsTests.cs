using System.Globalization;
using System.Text;
using FsCheck.Xunit;
using Reporter.Core.Unicode;
using Xunit;

namespace Reporter.Tests.Core.Unicode;

public sealed class UnicodeFormsTests
{
    [Fact]
    public void Every_character_comes_apart_and_together_as_the_library_has_it_alone_and_among_others()
    {
        for (var c = '\0'; c < '\uD800'; c++)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherNotAssigned)
                continue;
            IsAsTheLibraryHasIt($"ạ{c}ễ\u0323");
            IsAsTheLibraryHasIt($"{c}Ơ");
        }
    }

    [Property]
    public void Any_text_of_Vietnamese_letters_marks_and_punctuation_is_as_the_library_has_it(int[] picks)
    {
        const string Letters = "aĐđăâêôơưẠạộỚ–“”…\u00A0ñ½ ﬁ１\u0301\u0323\u031B\u0302가\u2126";
        IsAsTheLibraryHasIt(string.Concat(picks.Select(pick => Letters[(pick & int.MaxValue) % Letters.Length])));
    }

    [Fact]
    public void What_is_no_character_stands_for_nothing_and_never_throws()
    {
        foreach (var none in new[] { "\uD83D", "\uDC00", "\uFFFE" })
        {
            Assert.Equal("xa\u0303\uFFFDb", UnicodeForms.Decomposed($"xã{none}b"));
            Assert.Equal("xã\uFFFD", UnicodeForms.Composed($"xa\u0303{none}"));
            Assert.Equal("xa\u0303\uFFFD", UnicodeForms.Plain($"xã{none}"));
        }
    }

    private static void IsAsTheLibraryHasIt(string text)
    {
        Assert.Equal(text.Normalize(NormalizationForm.FormC), UnicodeForms.Composed(text));
        Assert.Equal(text.Normalize(NormalizationForm.FormD), UnicodeForms.Decomposed(text));
        Assert.Equal(text.Normalize(NormalizationForm.FormKD), UnicodeForms.Plain(text));
    }
}
