package org.mithaq.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountryNamesTest {
    @Test
    void namesStatesPresentAndFormerInBothLanguages() {
        CountryNames english = CountryNames.english();
        CountryNames arabic = CountryNames.arabic();

        assertThat(english.name("KAZ")).isEqualTo("Kazakhstan");
        assertThat(arabic.name("KAZ")).isEqualTo("كازاخستان");
        assertThat(english.name("XKX")).isEqualTo("Kosovo");
        assertThat(english.name("YUG")).isEqualTo("Yugoslavia");
        assertThat(arabic.name("SUN")).isEqualTo("الاتحاد السوفيتي");
        assertThat(english.name("PSE")).isEqualTo("Palestine");
        assertThat(arabic.name("PSE")).isEqualTo("فلسطين");
    }

    @Test
    void leavesACodeThatIsNoStates() {
        assertThat(CountryNames.english().name("QQQ")).isEqualTo("QQQ");
    }
}
