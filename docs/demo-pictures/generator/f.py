from ink import *


class Bust(Pic):
    def __init__(self, key, bg):
        super().__init__(key, bg, 800, 800)
        self.crop = (62, 74, 676, 676)

    def face(self, skin, sh, x=400, y=350, w=112, jaw=1.0, t=10, chin=0, lit=-1):
        self.x, self.y, self.fw, self.t, self.skin, self.shd = x, y, w, t, skin, sh
        j = w * .42 * jaw
        d = (f'M{n(x-w)} {y-60}C{n(x-w)} {y+50} {n(x-w*.86)} {y+110} {n(x-j)} {y+158+chin}Q{x} {y+192+chin} {n(x+j)} {y+158+chin}'
             f'C{n(x+w*.86)} {y+110} {n(x+w)} {y+50} {n(x+w)} {y-60}C{n(x+w)} {y-200} {n(x-w)} {y-200} {n(x-w)} {y-60}Z')
        self.d = d
        return d

    def neck(self, w=58, base=620):
        x, y = self.x, self.y
        self.path(f'M{x-w} {y+90}V{base-60}Q{x-w-20} {base} {x-w-70} {base+40}H{x+w+70}Q{x+w+20} {base} {x+w} {base-60}V{y+90}Z', self.skin)
        self.path(f'M{x-w} {y+140}Q{x} {y+260} {x+w} {y+190}V{y+90}H{x-w}Z', self.shd); self.path(f'M{x+w*.2} {y+150}V{base+40}H{x+w+70}Q{x+w+20} {base} {x+w} {base-60}V{y+90}Z', self.shd)

    def ears(self, dy=0):
        for s in (-1, 1):
            self.ell(self.x + s * (self.fw + 4), self.y + 12 + dy, 18, 32, self.skin if s < 0 else self.shd, rot=-8 * s)
            self.path(f'M{self.x+s*(self.fw+10)} {self.y-4+dy}q{-s*12} 10 {-s*4} 30', None, st=self.shd if s < 0 else mix(self.shd, '#2a1a14', .25), sw=5)

    def skinface(self, hatch=True):
        x, y, t, w = self.x, self.y, self.t, self.fw
        self.path(self.d, self.skin); self.clip(self.d)
        # the shadow side, cut along brow, nose, lips, chin
        self.path(f'M{x+t+16} {y-220}L{x+t+26} {y-40}Q{x+t+6} {y-20} {x+t+10} {y+6}L{x+t+32} {y+52}Q{x+t+30} {y+66} {x+t+8} {y+70}L{x+t+14} {y+96}Q{x+t+28} {y+112} {x+t+10} {y+130}Q{x+t+26} {y+160} {x+t+4} {y+210}H{x+200}V{y-220}Z', self.shd, o=.85)
        if hatch:
            self.path(f'M{x+w*.58} {y-200}Q{x+w*.5} {y+20} {x+w*.3} {y+210}H{x+200}V{y-200}Z', self.hatch(mix(self.shd, '#3a1a14', .3), 55, 11, 3), o=.7)
        self.end()

    def features(self, eye='#2a1c18', brow='#2a1c18', bw=10, ey=-4, gap=48, lip='#a8503f', smile=6, age=0, ba=0, lash=False, lipw=34, mouth=True):
        x, y, t = self.x, self.y, self.t
        for s in (-1, 1):
            ex = x + t + s * gap
            self.path(f'M{ex-20} {y+ey}Q{ex} {y+ey-15} {ex+20} {y+ey}Q{ex} {y+ey+10} {ex-20} {y+ey}Z', '#fbf4e6' if s < 0 else '#eadfcf')
            self.circ(ex + 2, y + ey - 2, 9.5, eye); self.circ(ex - 1, y + ey - 5, 2.6, '#fffefb')
            self.path(f'M{ex-22} {y+ey+1}Q{ex} {y+ey-19} {ex+22} {y+ey}' + (f'l{8*s} -7' if lash else ''), None, st=mix(eye, '#000000', .2), sw=5, extra='stroke-linecap="round"')
            self.path(f'M{ex-s*24} {y+ey-30+ba}Q{ex} {y+ey-46} {ex+s*28} {y+ey-30-ba*.2}', None, st=brow, sw=bw, extra='stroke-linecap="round"')
            if age:
                self.path(f'M{ex-18} {y+ey+20}Q{ex} {y+ey+28} {ex+18} {y+ey+18}M{ex+s*32} {y+ey-2}l{s*14} -6M{ex+s*32} {y+ey+6}l{s*14} 3', None, st=mix(self.shd, '#5a2a1a', .25), sw=3, extra='stroke-linecap="round"')
        self.path(f'M{x+t-12} {y+58}Q{x+t+4} {y+70} {x+t+26} {y+60}', None, st=mix(self.shd, '#3a1a14', .35), sw=5, extra='stroke-linecap="round"')
        if age:
            self.path(f'M{x+t-36} {y+60}Q{x+t-52} {y+80} {x+t-50} {y+100}M{x+t+46} {y+60}Q{x+t+60} {y+80} {x+t+56} {y+100}M{x+t-40} {y-92}q40 -8 80 0', None, st=mix(self.shd, '#5a2a1a', .2), sw=4, extra='stroke-linecap="round"')
        if mouth:
            m, my = x + t + 4, y + 104
            self.path(f'M{m-lipw} {my-smile}Q{m-12} {my-12} {m} {my-6}Q{m+12} {my-12} {m+lipw} {my-smile}Q{m} {my+20+smile} {m-lipw} {my-smile}Z', lip)
            self.path(f'M{m-lipw} {my-smile}Q{m} {my+smile+4} {m+lipw} {my-smile}', None, st=mix(lip, '#2a1014', .5), sw=4, extra='stroke-linecap="round"')

    def glasses(self, c='#2a1c18', r=34, ey=-2, gap=48, rnd=True, sw=7):
        x, y, t = self.x, self.y, self.t
        for s in (-1, 1):
            ex = x + t + s * gap
            if rnd:
                self.circ(ex, y + ey, r, '#fff', o=.14); self.circ(ex, y + ey, r, None, st=c, sw=sw)
            else:
                self.rect(ex - r - 4, y + ey - r * .7, 2 * r + 8, r * 1.45, '#fff', rx=12, o=.14); self.rect(ex - r - 4, y + ey - r * .7, 2 * r + 8, r * 1.45, None, rx=12, st=c, sw=sw)
        q = r + (0 if rnd else 4)
        self.path(f'M{x+t-gap+q} {y+ey-4}Q{x+t} {y+ey-14} {x+t+gap-q} {y+ey-4}M{x+t-gap-q} {y+ey-4}L{x-self.fw-2} {y-2}M{x+t+gap+q} {y+ey-4}L{x+self.fw+2} {y-2}', None, st=c, sw=sw)

    def shoulders(self, c, d, top=590, spread=270, neckw=96):
        x = self.x
        s = f'M{x-spread-40} 810Q{x-spread} {top+70} {x-neckw-60} {top+34}L{x-neckw} {top}H{x+neckw}L{x+neckw+60} {top+34}Q{x+spread} {top+70} {x+spread+40} 810Z'
        self.path(s, c); self.clip(s); self.path(f'M{x+60} {top-20}Q{x+150} {top+100} {x+120} 810H{x+400}V{top-20}Z', d, o=.55); self.end()
        return s


def portrait_1():
    p = Bust('portrait-1', '#e3b25a'); p.crop = (40, 46, 720, 720)
    p.circ(400, 400, 330, '#ecc67c'); p.rect(0, 0, 800, 800, p.dots('#d9a441', 34, 4), o=.7)
    p.face('#b97850', '#925636', y=352, w=106, jaw=.9)
    H, H2 = '#2b1c20', '#4a2e2c'
    # a cloud of curls behind
    for i in range(26):
        a = math.radians(-215 + i * 10.2)
        q = 178 + 14 * (i % 3)
        p.circ(400 + q * math.cos(a), 330 + q * 1.02 * math.sin(a), 58, H)
    p.ell(400, 320, 190, 190, H)
    for x, y in ((232, 470), (222, 520), (262, 560), (568, 470), (578, 520), (540, 562), (290, 520), (512, 520)):
        p.circ(x, y, 56, H)
    p.neck(50, 620)
    p.shoulders('#0a5b5f', '#063c40', 600, 250, 70)
    p.path('M330 600Q400 740 470 600L500 612Q400 800 300 612Z', '#f3e7cf'); p.path('M338 600Q400 716 462 600Z', '#b97850'); p.path('M410 600H462Q430 680 410 688Z', '#925636')
    p.skinface()
    p.features(brow=H, bw=10, lip='#b5473a', smile=9, lash=True)
    # hair line
    for i in range(13):
        a = math.radians(-192 + i * 17)
        p.circ(400 + 112 * math.cos(a), 296 + 118 * math.sin(a), 34, H)
    d = ''
    for i in range(34):
        a, q = p.r.uniform(-3.7, .55), p.r.uniform(140, 235)
        x, y, s = 400 + q * math.cos(a), 325 + q * math.sin(a), p.r.uniform(14, 24)
        d += f'M{n(x-s)} {n(y)}a{n(s)} {n(s)} 0 1 1 {n(s*1.5)} {n(s*.7)}'
    p.path(d, None, st=H2, sw=6, extra='stroke-linecap="round"')
    for s in (-1, 1):
        p.circ(400 + s * 116, 424, 13, '#f3e7cf'); p.circ(400 + s * 116, 456, 17, '#c5482f')
    p.save()


def portrait_2():
    p = Bust('portrait-2', '#9db8a4')
    p.rect(0, 0, 800, 800, '#a9c2ac'); p.path('M0 0H800V310Q400 420 0 250Z', '#b9cfb8'); p.rect(0, 0, 800, 800, p.hatch('#9cb7a0', -35, 44, 5), o=.7)
    p.face('#d9a27c', '#b37a56', y=352, w=116, jaw=1.15, t=-4, chin=4)
    W, W2 = '#f1ece0', '#cfc8b8'
    p.path('M272 330Q250 210 330 160Q400 120 480 156Q552 196 530 336L520 400H280Z', W2)
    p.neck(62, 620); p.ears()
    p.shoulders('#6b4636', '#432a22', 590, 280, 86)
    p.path('M306 570Q400 640 494 570L500 640L420 810H380L300 640Z', '#fbf4e6'); p.path('M338 570Q400 620 462 570L440 540H360Z', '#b37a56'); p.path('M400 690L430 730L414 810H386L370 730Z', '#0a5b5f'); p.path('M400 690L430 730L414 810H400Z', '#063c40')
    p.path('M306 588L250 640L300 690L270 720L390 810L330 660Z', '#7d5442'); p.path('M494 588L550 640L500 690L530 720L410 810L470 660Z', '#54372c')
    p.path('M320 590L400 690L372 720L306 616Z', '#fffefb'); p.path('M480 590L400 690L428 720L494 616Z', '#e3d9c4')
    p.skinface()
    p.features(brow=W, bw=15, lip='#b0624e', smile=4, age=1, gap=50, mouth=False, eye='#4a3420')
    # receding white hair
    p.path('M284 350Q262 230 320 180Q380 128 470 160Q548 200 518 350Q510 280 488 244Q440 200 380 214Q330 210 310 250Q290 290 284 350Z', W); p.path('M470 160Q548 200 518 350Q510 280 488 244Q470 220 440 208Q470 190 470 160Z', W2)
    p.path('M320 200Q370 160 440 172M310 226Q350 180 400 190', None, st=W2, sw=5, extra='stroke-linecap="round"')
    # moustache, small smile
    p.path('M396 424Q360 412 322 452Q352 470 396 446Q444 470 474 450Q436 412 396 424Z', W); p.path('M396 424Q436 412 474 450Q444 470 396 446Z', W2); p.path('M368 468Q396 480 424 466', None, st='#9a5240', sw=7, extra='stroke-linecap="round"')
    p.glasses('#5a3a24', 37, 0, 50, False, 7)
    p.save()


def portrait_3():
    p = Bust('portrait-3', '#c9dde0')
    p.rect(0, 0, 800, 800, '#bcd5da'); p.circ(560, 250, 300, '#cfe2e3'); p.rect(0, 560, 800, 240, p.hatch('#a4c2c9', 0, 30, 4))
    S, S2, S3 = '#c5603a', '#99452a', '#dc8a62'
    p.face('#d7a07a', '#ae7450', y=362, w=104, jaw=.98, t=12)
    p.shoulders('#1f3550', '#132338', 610, 270, 80)
    # the scarf: hood, folds, drape
    p.path('M400 132Q250 132 244 320Q242 430 284 520Q250 580 220 620Q330 720 470 700Q560 680 590 622Q540 580 516 520Q560 430 556 320Q550 132 400 132Z', S)
    p.path('M400 132Q550 132 556 320Q560 430 516 520Q540 580 590 622Q560 680 470 700Q500 600 470 540Q540 460 520 320Q510 180 400 132Z', S2)
    p.skinface()
    p.path('M296 380Q280 250 340 200Q400 170 470 200Q530 250 508 390Q500 470 440 540Q400 552 360 540Q306 480 296 380Z M308 380Q312 470 366 522Q402 540 438 520Q492 470 498 380Q512 270 460 226Q400 204 346 228Q296 270 308 380Z', S, extra='fill-rule="evenodd"')
    p.path('M300 400Q310 490 366 540Q410 556 444 536Q420 600 330 640Q250 600 284 520Z', S3); p.path('M330 640Q440 610 500 520Q530 570 560 600Q480 690 330 640Z', S); p.path('M330 640Q440 610 500 520L516 546Q460 650 330 640Z', S2)
    for d in ('M274 250Q300 180 380 160', 'M262 320Q272 260 300 226', 'M270 590Q330 640 400 650', 'M300 668Q400 690 480 670', 'M300 520Q340 570 400 580'):
        p.path(d, None, st=S2, sw=5, extra='stroke-linecap="round"')
    p.features(brow='#4a2e22', bw=9, lip='#a8473c', smile=7, age=1, lash=True, eye='#3a2a1c', gap=45)
    p.glasses('#1f3550', 33, 0, 45, True, 5)
    p.rect(120, 690, 0.1, 0.1, S)
    p.circ(318, 650, 13, '#e3c06a'); p.circ(318, 650, 6, '#b9862c')
    p.save()


def portrait_4():
    p = Bust('portrait-4', '#e2836a')
    p.rect(0, 0, 800, 800, '#e59a80'); p.poly([(0, 800), (0, 320), (800, 80), (800, 800)], '#db8468'); p.poly([(0, 800), (0, 320), (800, 80), (800, 800)], p.dots('#cf7054', 30, 4))
    p.face('#a56d48', '#7f4c30', y=350, w=112, jaw=1.1, t=8)
    H = '#1d1719'
    p.neck(66, 620); p.ears()
    p.shoulders('#31506a', '#1c3448', 596, 290, 80)
    # roll-neck and open jacket
    p.path('M318 560Q400 610 482 560L496 640Q400 690 304 640Z', '#f3e7cf'); p.path('M420 590Q460 584 482 560L496 640Q470 660 430 668Z', '#cdbd9f'); p.path('M310 600Q400 650 490 600', None, st='#d9c9a8', sw=5)
    p.path('M304 640Q400 690 496 640L470 810H330Z', '#f3e7cf'); p.path('M430 668Q470 660 496 640L470 810H420Z', '#cdbd9f')
    p.path('M300 596L240 640L300 720L280 740L350 810L326 660Z', '#41647f'); p.path('M500 596L560 640L500 720L520 740L450 810L474 660Z', '#25415a')
    p.skinface()
    # beard clipped to the face, hair with a fade
    p.clip(p.d); p.path('M280 370Q300 400 306 432Q330 424 352 430Q380 414 408 420Q440 412 470 430Q492 424 500 430Q508 400 520 370V560H280Z', H); p.path('M360 452Q408 434 460 452Q456 478 410 482Q366 480 360 452Z', '#a56d48', o=0); p.end()
    p.path('M292 410Q300 500 356 526Q402 546 446 526Q502 500 510 410L500 440Q470 470 440 466Q412 476 380 466Q330 470 304 440Z', H)
    p.features(brow=H, bw=13, lip='#9a5446', smile=5, gap=48, lipw=28)
    p.path('M356 438Q384 424 412 432Q440 424 470 440Q440 446 412 444Q384 446 356 438Z', H)
    p.path('M284 320Q272 270 290 230Q300 160 370 150Q470 120 520 190Q540 250 518 330Q514 280 494 250Q440 240 390 246Q330 236 306 256Q290 280 284 320Z', H); p.path('M300 220Q330 170 400 168M340 230Q400 190 480 210M420 160Q480 160 506 210', None, st='#43383a', sw=6, extra='stroke-linecap="round"')
    p.save()


def portrait_5():
    p = Bust('portrait-5', '#0a5b5f')
    p.rect(0, 0, 800, 800, '#1b6c6e'); p.circ(300, 330, 320, '#2a7c7c'); p.rect(0, 0, 800, 800, p.hatch('#16605f', 25, 40, 4), o=.7)
    G, G2, G3 = '#d9d6cf', '#a9a8a6', '#efece4'
    p.face('#e0b08a', '#bb8462', y=356, w=108, jaw=1.02, t=-10)
    # silver bob
    p.path('M400 140Q262 136 250 310Q244 420 264 500Q300 520 330 500L470 500Q510 524 540 496Q556 410 548 310Q538 140 400 140Z', G2)
    p.neck(50, 624)
    p.shoulders('#6b3a58', '#46243c', 606, 255, 72)
    p.path('M334 606Q400 690 466 606L486 620Q470 740 440 810H360Q330 740 314 620Z', '#f3e7cf'); p.path('M400 660Q440 650 466 606L486 620Q470 740 440 810H400Z', '#d3c3a6'); p.path('M342 604Q400 668 458 604L440 590H360Z', '#e0b08a'); p.path('M400 640Q430 636 458 604L440 590H400Z', '#bb8462')
    for i in range(9):
        a = math.pi * (1 - (i + .5) / 9)
        p.circ(400 + 84 * math.cos(a), 596 + 66 * math.sin(a), 10, '#fffefb'); p.circ(402 + 84 * math.cos(a), 599 + 66 * math.sin(a), 5, '#e0d4c2')
    p.path('M314 620Q330 740 360 810H300Q290 700 280 640Z', '#7d4867'); p.path('M486 620Q470 740 440 810H500Q510 700 520 640Z', '#512a45')
    p.skinface()
    p.features(brow='#8f8a86', bw=9, lip='#b04a4a', smile=9, age=1, gap=46, lash=True, eye='#3f4a3a')
    # fringe swept aside, locks along the cheeks
    p.path('M282 470Q246 330 296 220Q340 146 430 156Q530 170 534 300Q540 400 524 480Q500 500 490 470Q510 380 496 300Q470 240 420 222Q380 270 312 300Q300 380 320 470Q306 500 282 470Z', G); p.path('M430 156Q530 170 534 300Q540 400 524 480Q500 500 490 470Q510 380 496 300Q470 240 420 222Q470 200 430 156Z', G2)
    for d in ('M290 440Q276 330 310 250Q350 190 420 186', 'M304 270Q360 250 400 210', 'M510 450Q526 360 510 280Q490 220 450 196'):
        p.path(d, None, st=G3 if d[1] != '5' else '#8f8e8e', sw=7, extra='stroke-linecap="round"')
    p.circ(300, 448, 9, '#fffefb'); p.circ(506, 446, 9, '#e0d4c2')
    p.save()


ALL = [portrait_1, portrait_2, portrait_3, portrait_4, portrait_5]
